import i18next, { type BackendModule } from "i18next";
import { initReactI18next } from "react-i18next";
import {
  EVERYWHERE,
  keepLanguage,
  LANGUAGES,
  type Language,
  type Namespace,
  preferredLanguage,
  readTexts,
} from "./language";

const lazyFiles: BackendModule = {
  type: "backend",
  init: () => undefined,
  read(language, namespace, done) {
    readTexts(language, namespace).then(
      (texts) => done(null, texts),
      (error: Error) => done(error, false),
    );
  },
};

/** Loads the texts every screen needs. */
export async function startI18n(): Promise<void> {
  i18next.on("languageChanged", (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: preferredLanguage(),
      fallbackLng: false,
      supportedLngs: [...LANGUAGES],
      ns: [...EVERYWHERE],
      initAsync: false,
      defaultNS: "common",
      interpolation: { escapeValue: false },
      react: { bindI18nStore: "added" },
    });
}

export async function chooseLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  await i18next.changeLanguage(language);
  await loadReasons();
}

/**
 * Adds to the errors what can be wrong with single things, which few first screens tell. Until then,
 * and when they cannot be loaded, the server's own words stand in.
 */
export async function loadReasons(): Promise<void> {
  const { language } = i18next;
  const reasons = await readTexts(language, "reasons").catch(() => ({}));
  i18next.addResourceBundle(language, "errors", reasons, true);
}

/** Loads texts while the screen that needs them is loading. */
export async function loadTexts(namespaces: readonly Namespace[]): Promise<void> {
  await i18next.loadNamespaces(namespaces);
}
