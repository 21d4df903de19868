// What a page can do better where scripts run. Every form works without.

const root = document.documentElement;
root.dataset.script = "";

// The theme at once, without asking for the page again; the cookie is set by the same form.
function switchTheme(form, button) {
  const body = new URLSearchParams(new FormData(form, button));
  fetch(form.action, { method: "POST", body, redirect: "manual", credentials: "same-origin" });
  const theme = button.value;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  for (const other of document.querySelectorAll("[data-theme-form] [aria-pressed]")) {
    other.setAttribute("aria-pressed", String(other.value === theme));
  }
}

// Coordinates are an addition, and coarse before they leave the device. They are read when the button is pressed, only
// where the person has allowed it before, and never hold the form up: what is not known within a second is left out.
const coarse = degrees => String(Math.round(degrees * 1000) / 1000);

function fill(form, { coords }) {
  for (const name of ["latitude", "longitude"]) {
    const field = form.elements.namedItem(name);
    if (field) field.value = coarse(coords[name]);
  }
}

async function mayLocate() {
  try {
    return (await navigator.permissions.query({ name: "geolocation" })).state;
  } catch {
    return "denied";
  }
}

function locate(form, button) {
  const send = () => {
    if ("located" in form.dataset) return;
    form.dataset.located = "";
    form.requestSubmit(button);
  };
  const options = { enableHighAccuracy: false, timeout: 1000, maximumAge: 300000 };
  setTimeout(send, 1000);
  mayLocate().then(state => {
    if (state !== "granted") send();
    else navigator.geolocation.getCurrentPosition(where => { if (!("located" in form.dataset)) fill(form, where); send(); }, send, options);
  });
}

// Who has not been asked yet can say yes beside the button, at leisure.
async function offerToLocate(offer) {
  const form = offer.closest("form");
  const told = form.querySelector("[data-located-note]");
  const state = navigator.geolocation ? await mayLocate() : "denied";
  if (state === "granted" && told) told.hidden = false;
  if (state !== "prompt") return;
  offer.hidden = false;
  offer.addEventListener("click", () => navigator.geolocation.getCurrentPosition(where => {
    fill(form, where);
    offer.hidden = true;
    if (told) told.hidden = false;
  }, () => { offer.hidden = true; }, { enableHighAccuracy: false, timeout: 10000 }));
}
for (const offer of document.querySelectorAll("[data-locate]")) offerToLocate(offer);

// A one-time link carries login and code behind a #, which browsers send to nobody. They belong into the form, and out of
// the history of the browser.
function takeFromLink() {
  const form = document.querySelector("#first-sign-in");
  const carried = new URLSearchParams(location.hash.slice(1));
  if (!form || !carried.has("code")) return;
  for (const name of ["login", "code"]) form.elements.namedItem(name).value = carried.get(name) ?? "";
  history.replaceState(null, "", location.pathname);
  form.elements.namedItem("password").focus();
}
takeFromLink();
addEventListener("hashchange", takeFromLink);

// A list through which arrows lead, from the first link of a line to that of the next.
for (const list of document.querySelectorAll("[data-walk]")) list.addEventListener("keydown", event => {
  const here = event.target.closest("[data-walk] > li");
  if (!here || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("textarea, select")) return;
  if (event.key === "Escape") here.querySelector("a[aria-expanded=true]")?.click();
  const next = { ArrowDown: here.nextElementSibling, ArrowUp: here.previousElementSibling }[event.key];
  if (!next) return;
  next.querySelector("a").focus();
  event.preventDefault();
});

// A list of which several can be chosen: all at once, and with x while the list has the focus.
function chooseMany(list) {
  const boxes = [...list.querySelectorAll("li input[type=checkbox], tbody input[type=checkbox]")];
  const all = document.createElement("input");
  all.type = "checkbox";
  const label = document.createElement("label");
  label.className = "pick-all";
  label.append(all, list.dataset.all);
  list.querySelector("ul, table").before(label);
  const tell = () => {
    const chosen = boxes.filter(box => box.checked).length;
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && !all.checked;
  };
  all.addEventListener("change", () => { for (const box of boxes) box.checked = all.checked; });
  list.addEventListener("change", tell);
  list.addEventListener("keydown", event => {
    const here = event.target.closest("li, tr");
    if (event.key !== "x" || !here || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("textarea")) return;
    here.querySelector("input").click();
    event.preventDefault();
  });
  tell();
}
for (const list of document.querySelectorAll("[data-all]")) chooseMany(list);

// What can be undone counts down; the words that are read out stay as they are until it is over.
for (const toast of document.querySelectorAll("[data-left]")) {
  const ends = performance.now() + Number(toast.dataset.left);
  const tick = () => {
    const seconds = Math.ceil((ends - performance.now()) / 1000);
    if (seconds > 0) {
      toast.querySelector("[data-undo-count]").textContent = `(${seconds})`;
      setTimeout(tick, 250);
      return;
    }
    const form = toast.querySelector("form");
    const focused = form.contains(document.activeElement);
    form.remove();
    toast.querySelector("[data-undo-until]").hidden = true;
    toast.querySelector("[data-undo-over]").hidden = false;
    if (focused) document.querySelector("main").focus();
  };
  tick();
}

for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());

// One key leads to the search from every page: the field where it is shown, the page where it is not. Whoever meets the
// key by accident, such as by dictating, switches it off on the page of the search. Arrows walk through what was found.
const slash = {
  get on() { try { return localStorage.getItem("luwes.slash") !== "off"; } catch { return true; } },
  set on(wanted) { try { localStorage.setItem("luwes.slash", wanted ? "on" : "off"); } catch { /* not kept */ } slash.show(); },
  show() {
    root.toggleAttribute("data-no-slash", !slash.on);
    for (const button of document.querySelectorAll("[data-slash] button")) {
      button.hidden = false;
      button.textContent = slash.on ? button.dataset.off : button.dataset.on;
    }
  },
};
slash.show();
for (const button of document.querySelectorAll("[data-slash] button")) button.addEventListener("click", () => { slash.on = !slash.on; });

function toSearch(event) {
  const field = document.querySelector("[data-find]");
  const link = document.querySelector("[data-find-link]");
  if (!field?.checkVisibility() && !link) return;
  event.preventDefault();
  if (field?.checkVisibility()) {
    field.focus();
    field.select();
  } else link.click();
}

function walk(event, step) {
  const hits = [...document.querySelectorAll("[data-hits] strong a")];
  const at = hits.indexOf(event.target);
  if (hits.length === 0 || (at < 0 && !(event.target.matches("main [data-find]") && step > 0))) return;
  event.preventDefault();
  (hits[at + step] ?? (at + step < 0 ? document.querySelector("main [data-find]") : null))?.focus();
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "ArrowDown") walk(event, 1);
  if (event.key === "ArrowUp") walk(event, -1);
  if (event.key === "/" && slash.on && !event.target.closest?.("input, textarea, select, [contenteditable]")) toSearch(event);
});

// Files on a slow line: how far they are, and what was filled in stays when the line breaks off. The answer takes the place
// of the page that asked; one that leads elsewhere is gone to.
function meter(form) {
  form.querySelector("[data-sending]")?.remove();
  const label = document.createElement("label");
  label.className = "meter";
  label.dataset.sending = "";
  label.setAttribute("role", "status");
  const told = document.createElement("span");
  told.textContent = form.dataset.meter;
  const bar = document.createElement("progress");
  bar.className = "progress";
  bar.max = 100;
  label.append(told, bar);
  form.append(label);
  return { label, told, bar };
}

function answered(answer) {
  if (new URL(answer.responseURL).pathname !== location.pathname && answer.status < 400) {
    location.assign(answer.responseURL);
    return;
  }
  const page = new DOMParser().parseFromString(answer.responseText, "text/html");
  const main = document.querySelector("main");
  main.replaceWith(document.adoptNode(page.querySelector("main")));
  document.title = page.title;
  const now = document.querySelector("main");
  window.htmx?.process(now);
  now.focus();
  scrollTo(0, 0);
}

function sendFiles(form, button) {
  const shown = meter(form);
  const request = new XMLHttpRequest();
  request.open("POST", form.getAttribute("action")); // a button may be called action
  request.setRequestHeader("Accept", "text/html");
  request.upload.addEventListener("progress", ({ loaded, total }) => { shown.bar.value = (100 * loaded) / total; });
  request.addEventListener("load", () => answered(request));
  request.addEventListener("error", () => {
    shown.told.textContent = form.dataset.brokenOff;
    shown.bar.remove();
    for (const busy of [form, button]) busy?.removeAttribute("aria-busy");
  });
  request.send(new FormData(form, button));
}

const hasFiles = form => [...form.querySelectorAll("input[type=file]")].some(it => it.files.length > 0);

document.addEventListener("submit", event => {
  const form = event.target;
  const button = event.submitter;
  if (form.matches("[data-theme-form]") && button) {
    event.preventDefault();
    switchTheme(form, button);
    return;
  }
  if (form.matches("[aria-busy=true]")) {
    event.preventDefault();
    return;
  }
  if (form.matches("[data-geolocate]") && !("located" in form.dataset)) {
    event.preventDefault();
    button?.setAttribute("aria-busy", "true");
    locate(form, button);
    return;
  }
  if (form.method === "post" && !("download" in form.dataset)) {
    form.setAttribute("aria-busy", "true");
    button?.setAttribute("aria-busy", "true");
    if ("meter" in form.dataset && hasFiles(form)) {
      event.preventDefault();
      sendFiles(form, button);
    }
  }
});

// A lever says where it stands while it moves, before anything was counted.
document.addEventListener("input", ({ target }) => {
  if (target.type !== "range") return;
  const told = target.parentElement.querySelector("output");
  if (told) told.value = Number(target.value).toLocaleString(root.lang);
});

// A page that comes back from the browser's memory is not busy any more.
addEventListener("pageshow", event => {
  if (!event.persisted) return;
  for (const busy of document.querySelectorAll("form[aria-busy], button[aria-busy]")) busy.removeAttribute("aria-busy");
  for (const form of document.querySelectorAll("[data-located]")) delete form.dataset.located;
});
document.addEventListener("htmx:afterRequest", event => {
  for (const busy of [event.target, ...event.target.querySelectorAll("[aria-busy]")]) busy.removeAttribute("aria-busy");
});

// Luwes as an application of the device: a page for when there is no connection, and news while no page is open.
const worker = "serviceWorker" in navigator && window.isSecureContext
  ? navigator.serviceWorker.register("/sw.js").catch(() => null)
  : Promise.resolve(null);

async function letIn(button) {
  const denied = document.querySelector("[data-push-denied]");
  const form = button.closest("form");
  try {
    if ((await Notification.requestPermission()) !== "granted") throw new Error("not allowed");
    const { pushManager } = await navigator.serviceWorker.ready;
    const key = Uint8Array.from(atob(button.dataset.push.replaceAll("-", "+").replaceAll("_", "/")), letter => letter.charCodeAt(0));
    await (await pushManager.getSubscription())?.unsubscribe();
    const { endpoint, keys } = (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })).toJSON();
    for (const [name, value] of Object.entries({ endpoint, p256dh: keys.p256dh, auth: keys.auth })) form.elements.namedItem(name).value = value;
    form.requestSubmit();
  } catch {
    denied.hidden = false;
  }
}
for (const button of document.querySelectorAll("[data-push]")) {
  worker.then(registered => {
    if (!registered?.pushManager || !("Notification" in window)) return;
    button.hidden = false;
    document.querySelector("[data-push-none]").hidden = true;
    button.addEventListener("click", () => letIn(button));
  });
}
