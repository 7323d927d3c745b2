// Bare, with Pagefind after it. Its Mermaid plugins draw with a script from another host, so a diagram stays its source.
export default function (config) {
  config.addGlobalData('layout', 'page.njk');
  return { dir: { input: 'docs', output: '_site' } };
}
