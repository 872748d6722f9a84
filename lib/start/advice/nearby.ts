/** What is not around the corner: whole countries, continents, everywhere. */
const WIDE =
  /\b(france|belgique|belgium|suisse|switzerland|luxembourg|canada|québec|quebec|maroc|morocco|allemagne|germany|espagne|spain|italie|italy|royaume[- ]uni|united kingdom|uk|england|scotland|wales|ireland|irlande|états[- ]unis|etats[- ]unis|usa|us|united states|australia|europe|européen\w*|european|afrique|africa|asie|asia|amérique|america|emea|dach|benelux|monde|mondial\w*|world\w*|global\w*|international\w*|national\w*|nationwide|francophon\w*|anglophone\w*|english-speaking|french-speaking|online|en ligne|partout|everywhere|anywhere)(?![\p{L}])/iu;

/** Whether a place, in words, is a town or a neighbourhood rather than a country: then people look for what is near. */
export const isNearby = (place: string | null): place is string =>
  place !== null && place.trim() !== "" && !WIDE.test(place);
