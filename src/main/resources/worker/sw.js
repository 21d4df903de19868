// Keeps one page that says that there is no connection, and what that page needs; nothing of anybody's. Shows news that comes
// from the push service. The server writes the two constants at the top, so a changed file makes a new worker.

const KEPT = [OFFLINE, ROOT + "luwes.css", ROOT + "favicon.svg"];

self.addEventListener("install", event => event.waitUntil((async () => {
  const cache = await caches.open(ROOT);
  // Without cookies: the page is the same for everybody.
  await cache.addAll(KEPT.map(path => new Request(path, { credentials: "omit" })));
  await self.skipWaiting();
})()));

self.addEventListener("activate", event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== ROOT) await caches.delete(name);
  await self.clients.claim();
})()));

// Only pages, and only when the network does not answer; what was typed into a form is never sent twice.
self.addEventListener("fetch", event => {
  const { request } = event;
  if (request.mode === "navigate" && request.method === "GET") {
    event.respondWith(fetch(request).catch(async () => (await caches.match(OFFLINE)) ?? Response.error()));
  } else if (request.method === "GET" && KEPT.includes(new URL(request.url).pathname)) {
    event.respondWith(fetch(request).catch(async () => (await caches.match(request.url)) ?? Response.error()));
  }
});

const within = path => typeof path === "string" && /^\/(?![\/\\])/.test(path) ? path : "/notifications";

self.addEventListener("push", event => {
  let told = {};
  try { told = event.data?.json() ?? {}; } catch { /* a message that cannot be read still says that there is one */ }
  event.waitUntil(self.registration.showNotification("Luwes", {
    body: String(told.body ?? ""),
    icon: ROOT + "icon-192.png",
    tag: within(told.path),
    data: { path: within(told.path) },
  }));
});

self.addEventListener("notificationclick", event => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(within(event.notification.data?.path)));
});
