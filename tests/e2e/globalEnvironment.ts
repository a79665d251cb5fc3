import { TestEnvironment } from 'jest-environment-node';
import { keep, leave, share, type Shared } from './shared';

declare global {
  /** What this file of stories has together with those before it in its process. */
  var share: () => Promise<Shared>;
}

/** Where a file of stories runs. Jest loads it once a process, and so what files share outlives each of them. */
export default class StoryEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    keep();
    this.global['share'] = share;
  }

  override async teardown(): Promise<void> {
    leave();
    await super.teardown();
  }
}
