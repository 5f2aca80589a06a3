export const data = { permalink: "/index.json" };
const plain = text => text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
export function render({ collections }) {
  return JSON.stringify(collections.reports.map(r => ({ url: r.url, title: r.data.title, tags: r.data.tags, text: plain(r.rawInput) })));
}
