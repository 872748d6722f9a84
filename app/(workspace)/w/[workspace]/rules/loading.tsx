export { default } from "../posts/(list)/loading";
