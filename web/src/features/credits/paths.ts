export const CREDITS = "/credits";
