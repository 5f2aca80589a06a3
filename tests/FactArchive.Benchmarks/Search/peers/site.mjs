// A server as GitHub Pages is one: text goes out gzipped. Tells what was asked for, and the bytes of each answer.
import fs from "node:fs"; import http from "node:http"; import path from "node:path"; import zlib from "node:zlib";

const types = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".css": "text/css", ".txt": "text/plain" };
export async function serve(folder) {
  const seen = [], ready = new Map();
  const answer = p => {
    const file = path.join(folder, p.endsWith("/") ? p + "index.html" : p), type = types[path.extname(file)];
    const bytes = fs.readFileSync(file);
    return { type: type ?? "application/octet-stream", zipped: !!type, body: type ? zlib.gzipSync(bytes, { level: 9 }) : bytes };
  };
  const server = http.createServer((q, r) => {
    const p = decodeURIComponent(q.url.split("?")[0]);
    try { if (!ready.has(p)) ready.set(p, answer(p)); } catch { r.statusCode = 404; return r.end(); }
    const { type, zipped, body } = ready.get(p);
    seen.push({ path: p, bytes: body.length });
    r.setHeader("content-type", type);
    if (zipped) r.setHeader("content-encoding", "gzip");
    r.end(body);
  }).listen(0, "127.0.0.1");
  await new Promise(done => server.once("listening", done));
  return { base: `http://127.0.0.1:${server.address().port}/`, seen, close: () => server.close() };
}
