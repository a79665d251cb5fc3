import { connectBar } from './bar.js';
import { mount } from './mount.js';

const webPart = mount();
connectBar(
  () => webPart,
  async (name) => (await webPart)?.setTheme(name),
);
