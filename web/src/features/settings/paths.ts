export const SETTINGS = "/settings";
