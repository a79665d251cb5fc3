import { section, theme } from './address.js';
import { connectBar } from './bar.js';
import { mount } from './mount.js';
import { connectRouter } from './unkind.js';

connectRouter();
const webParts = mount();
connectBar(
  async () => (await webParts)[0],
  async () => (await webParts).forEach((webPart) => webPart.setTheme(theme(), section())),
);
