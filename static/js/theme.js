// Before the first paint, so that nothing flashes: what the reader set on this device.
(function (root) {
  root.classList.add("js");
  try {
    for (const name of ["theme", "size", "contrast"]) {
      const value = localStorage.getItem("netinfo." + name);
      if (value) root.dataset[name] = value;
    }
  } catch {
    // Storage is forbidden here: the page looks as the device is set.
  }
})(document.documentElement);
