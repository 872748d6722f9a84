export { default } from "../posts/loading";
