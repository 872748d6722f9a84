/** Request header in which the proxy tells pages the path and query they were asked by. Whatever a browser sent in it is gone. */
export const ADDRESS_HEADER = "x-marronnier-address";
