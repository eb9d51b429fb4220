// What only some browsers have, and TypeScript does not know.

interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

interface Navigator {
  /** On an iPhone: whether the page was opened from the home screen. */
  readonly standalone?: boolean;
}

interface WindowEventMap {
  beforeinstallprompt: BeforeInstallPromptEvent;
  /** Ours, RELOAD_EVENT in shared.js: whoever holds unsaved text adds the promise of having stored it. */
  "netinfo:reload": CustomEvent<Promise<unknown>[]>;
}

interface Window {
  /** registration.js, which stands inside the page. */
  registerWorker(): Promise<ServiceWorkerRegistration>;
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(input: string): string },
    ): { createScriptURL(input: string): string };
  };
}
