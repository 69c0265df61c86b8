import type auth from "@/locales/en/auth.json";
import type common from "@/locales/en/common.json";
import type credits from "@/locales/en/credits.json";
import type dashboard from "@/locales/en/dashboard.json";
import type errors from "@/locales/en/errors.json";
import type generate from "@/locales/en/generate.json";
import type generations from "@/locales/en/generations.json";
import type library from "@/locales/en/library.json";
import type projects from "@/locales/en/projects.json";
import type settings from "@/locales/en/settings.json";
import type subject from "@/locales/en/subject.json";
import type trash from "@/locales/en/trash.json";
import type upload from "@/locales/en/upload.json";
import type viewer from "@/locales/en/viewer.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      auth: typeof auth;
      common: typeof common;
      credits: typeof credits;
      dashboard: typeof dashboard;
      errors: typeof errors;
      generate: typeof generate;
      generations: typeof generations;
      subject: typeof subject;
      viewer: typeof viewer;
      library: typeof library;
      projects: typeof projects;
      settings: typeof settings;
      trash: typeof trash;
      upload: typeof upload;
    };
  }
}
