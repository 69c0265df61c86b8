export { Generations, prepareGenerations } from "./Generations";
