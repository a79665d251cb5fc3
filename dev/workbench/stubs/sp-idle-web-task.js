// @msinternal/sp-idle-web-task is not on npm: it delays tasks until the browser is idle; here they run at once.
define([], () => {
  class IdleTaskQueue {
    enqueue(task) {
      return task?.();
    }
    queue(task) {
      return task?.();
    }
  }
  return {
    IdleTaskQueue,
    IdleTaskPriority: {},
    PrefetchDependencyPriority: {},
    createPrefetchDependencyQueue: () => ({ queue() {}, start() {} }),
  };
});
