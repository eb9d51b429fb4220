// What is known of the device.

/** The site was opened from the home screen, like an app. */
export const standalone = matchMedia("(display-mode: standalone)").matches || navigator.standalone;
