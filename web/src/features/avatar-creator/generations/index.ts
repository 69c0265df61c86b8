export { ActiveGenerations } from "./ActiveGenerations";
