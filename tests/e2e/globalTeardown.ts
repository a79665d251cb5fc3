/** Ends the workbench; a call the service did not know fails the run. */
export default async function globalTeardown(): Promise<void> {
  const { workbench } = globalThis;
  if (!workbench) return;
  await workbench.stop();
  const unknown = workbench.output().split('\n').filter(line => line.includes('501'));
  if (unknown.length > 0) throw new Error(`The service was asked what it does not know:\n${unknown.join('\n')}`);
}
