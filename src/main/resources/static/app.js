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

// Coordinates are an addition: whoever refuses them, or waits for them in vain, sends the form without.
function locate(form, button) {
  const send = () => { form.dataset.located = ""; form.requestSubmit(button); };
  const fill = ({ coords }) => {
    for (const [name, value] of [["latitude", coords.latitude], ["longitude", coords.longitude], ["accuracy", coords.accuracy]]) {
      const field = form.elements.namedItem(name);
      if (field) field.value = String(value);
    }
    send();
  };
  if (!navigator.geolocation) send();
  else navigator.geolocation.getCurrentPosition(fill, send, { enableHighAccuracy: false, timeout: 5000, maximumAge: 60000 });
}

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
  }
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
