// Written by `cargo xtask codegen` from xtask/catalog/desk/locales.toml; changes belong there.
//! Countries, languages and time zones.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut locales = desk.locales().list_time_zones().stream();
//! while let Some(locale) = locales.next().await {
//!     println!("{:?}", locale?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Desk, shared};

/// `GET /api/v1/countries`. No scope is published for it.
pub static GET_COUNTRIES: Operation =
    Operation::get("desk.locales.get_countries", "/api/{version}/countries");

/// `GET /api/v1/languages`. No scope is published for it.
pub static GET_LANGUAGES: Operation =
    Operation::get("desk.locales.get_languages", "/api/{version}/languages");

/// `GET /api/v1/timeZones`. No scope is published for it.
pub static LIST_TIME_ZONES: Operation =
    Operation::get("desk.locales.list_time_zones", "/api/{version}/timeZones");

/// Countries, languages and time zones.
///
/// From [`Desk::locales`](crate::Desk::locales); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct LocalesClient {
    client: Client,
}

impl Desk {
    /// Countries, languages and time zones.
    #[must_use]
    pub fn locales(&self) -> LocalesClient {
        LocalesClient {
            client: self.client().clone(),
        }
    }
}

impl LocalesClient {
    /// Gets the countries of locales.
    ///
    /// `GET /api/v1/countries`. No scope is published for it. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_countries(&self) -> Call<LocaleCountries> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_COUNTRIES),
            |_, body| wire::one(body, ""),
        )
    }

    /// Gets the languages of locales.
    ///
    /// `GET /api/v1/languages`. No scope is published for it. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get_languages(&self) -> Call<LocaleLanguages> {
        Call::new(
            self.client.clone(),
            self.client.request(&GET_LANGUAGES),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists the time zones of locales.
    ///
    /// `GET /api/v1/timeZones`. No scope is published for it. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_time_zones(&self) -> List<shared::NameRef> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST_TIME_ZONES),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }
}

/// Countries.
#[non_exhaustive]
pub struct Countries {
    /// `Papua New Guinea`: text.
    pub papua_new_guinea: Option<String>,
    /// `Cambodia`: text.
    pub cambodia: Option<String>,
    /// `Kazakhstan`: text.
    pub kazakhstan: Option<String>,
    /// `Paraguay`: text.
    pub paraguay: Option<String>,
    /// `Syria`: text.
    pub syria: Option<String>,
    /// `Bahamas`: text.
    pub bahamas: Option<String>,
    /// `Solomon Islands`: text.
    pub solomon_islands: Option<String>,
    /// `Montserrat`: text.
    pub montserrat: Option<String>,
    /// `Mali`: text.
    pub mali: Option<String>,
    /// `Marshall Islands`: text.
    pub marshall_islands: Option<String>,
    /// `Guadeloupe`: text.
    pub guadeloupe: Option<String>,
    /// `Panama`: text.
    pub panama: Option<String>,
    /// `Laos`: text.
    pub laos: Option<String>,
    /// `Vatican`: text.
    pub vatican: Option<String>,
    /// `Argentina`: text.
    pub argentina: Option<String>,
    /// `Falkland Islands`: text.
    pub falkland_islands: Option<String>,
    /// `Virgin Islands`: text.
    pub virgin_islands: Option<String>,
    /// `Seychelles`: text.
    pub seychelles: Option<String>,
    /// `Serbia`: text.
    pub serbia: Option<String>,
    /// `Belize`: text.
    pub belize: Option<String>,
    /// `Zambia`: text.
    pub zambia: Option<String>,
    /// `Bahrain`: text.
    pub bahrain: Option<String>,
    /// `Congo`: text.
    pub congo: Option<String>,
    /// `Namibia`: text.
    pub namibia: Option<String>,
    /// `Comoros`: text.
    pub comoros: Option<String>,
    /// `Faroe Islands`: text.
    pub faroe_islands: Option<String>,
    /// `Finland`: text.
    pub finland: Option<String>,
    /// `Georgia`: text.
    pub georgia: Option<String>,
    /// `Yemen`: text.
    pub yemen: Option<String>,
    /// `Eritrea`: text.
    pub eritrea: Option<String>,
    /// `Puerto Rico`: text.
    pub puerto_rico: Option<String>,
    /// `Aruba`: text.
    pub aruba: Option<String>,
    /// `Madagascar`: text.
    pub madagascar: Option<String>,
    /// `Libya`: text.
    pub libya: Option<String>,
    /// `Sweden`: text.
    pub sweden: Option<String>,
    /// `Malawi`: text.
    pub malawi: Option<String>,
    /// `Andorra`: text.
    pub andorra: Option<String>,
    /// `Liechtenstein`: text.
    pub liechtenstein: Option<String>,
    /// `Algerian`: text.
    pub algerian: Option<String>,
    /// `Poland`: text.
    pub poland: Option<String>,
    /// `Bulgaria`: text.
    pub bulgaria: Option<String>,
    /// `Jordan`: text.
    pub jordan: Option<String>,
    /// `Tunisia`: text.
    pub tunisia: Option<String>,
    /// `Tuvalu`: text.
    pub tuvalu: Option<String>,
    /// `United Arab Emirates`: text.
    pub united_arab_emirates: Option<String>,
    /// `Kenya`: text.
    pub kenya: Option<String>,
    /// `French Polynesia`: text.
    pub french_polynesia: Option<String>,
    /// `Brunei`: text.
    pub brunei: Option<String>,
    /// `Djibouti`: text.
    pub djibouti: Option<String>,
    /// `Lebanon`: text.
    pub lebanon: Option<String>,
    /// `Azerbaijan`: text.
    pub azerbaijan: Option<String>,
    /// `Cuba`: text.
    pub cuba: Option<String>,
    /// `Czech Republic`: text.
    pub czech_republic: Option<String>,
    /// `Mauritania`: text.
    pub mauritania: Option<String>,
    /// `Saint Lucia`: text.
    pub saint_lucia: Option<String>,
    /// `Mayotte`: text.
    pub mayotte: Option<String>,
    /// `Israel`: text.
    pub israel: Option<String>,
    /// `San Marino`: text.
    pub san_marino: Option<String>,
    /// `Australia`: text.
    pub australia: Option<String>,
    /// `Tajikistan`: text.
    pub tajikistan: Option<String>,
    /// `Myanmar`: text.
    pub myanmar: Option<String>,
    /// `Cameroon`: text.
    pub cameroon: Option<String>,
    /// `Gibraltar`: text.
    pub gibraltar: Option<String>,
    /// `Cyprus`: text.
    pub cyprus: Option<String>,
    /// `Northern Mariana Islands`: text.
    pub northern_mariana_islands: Option<String>,
    /// `Malaysia`: text.
    pub malaysia: Option<String>,
    /// `BelgiumFrench`: text.
    pub belgium_french: Option<String>,
    /// `dIvoire`: text.
    pub d_ivoire: Option<String>,
    /// `Iceland`: text.
    pub iceland: Option<String>,
    /// `Oman`: text.
    pub oman: Option<String>,
    /// `Armenia`: text.
    pub armenia: Option<String>,
    /// `Gabon`: text.
    pub gabon: Option<String>,
    /// `CanadaFrench`: text.
    pub canada_french: Option<String>,
    /// `Brazil`: text.
    pub brazil: Option<String>,
    /// `Slovenia`: text.
    pub slovenia: Option<String>,
    /// `LuxembourgFrench`: text.
    pub luxembourg_french: Option<String>,
    /// `Antigua and Barbuda`: text.
    pub antigua_and_barbuda: Option<String>,
    /// `Colombia`: text.
    pub colombia: Option<String>,
    /// `Ecuador`: text.
    pub ecuador: Option<String>,
    /// `Moldova`: text.
    pub moldova: Option<String>,
    /// `Vanuatu`: text.
    pub vanuatu: Option<String>,
    /// `United States Minor Outlying Islands`: text.
    pub united_states_minor_outlying_islands: Option<String>,
    /// `Cocos Islands`: text.
    pub cocos_islands: Option<String>,
    /// `Honduras`: text.
    pub honduras: Option<String>,
    /// `Italy`: text.
    pub italy: Option<String>,
    /// `Antarctica`: text.
    pub antarctica: Option<String>,
    /// `Nauru`: text.
    pub nauru: Option<String>,
    /// `SwitzerlandFrench`: text.
    pub switzerland_french: Option<String>,
    /// `Haiti`: text.
    pub haiti: Option<String>,
    /// `Afghanistan`: text.
    pub afghanistan: Option<String>,
    /// `Burundi`: text.
    pub burundi: Option<String>,
    /// `CanadaEnglish`: text.
    pub canada_english: Option<String>,
    /// `Singapore`: text.
    pub singapore: Option<String>,
    /// `French Guiana`: text.
    pub french_guiana: Option<String>,
    /// `GuineaBissau`: text.
    pub guinea_bissau: Option<String>,
    /// `American Samoa`: text.
    pub american_samoa: Option<String>,
    /// `Christmas Island`: text.
    pub christmas_island: Option<String>,
    /// `Russia`: text.
    pub russia: Option<String>,
    /// `Netherlands`: text.
    pub netherlands: Option<String>,
    /// `China`: text.
    pub china: Option<String>,
    /// `Martinique`: text.
    pub martinique: Option<String>,
    /// `The Democratic Republic Of Congo`: text.
    pub the_democratic_republic_of_congo: Option<String>,
    /// `Kyrgyzstan`: text.
    pub kyrgyzstan: Option<String>,
    /// `Wallis And Futuna`: text.
    pub wallis_and_futuna: Option<String>,
    /// `Reunion`: text.
    pub reunion: Option<String>,
    /// `Saint Pierre And Miquelon`: text.
    pub saint_pierre_and_miquelon: Option<String>,
    /// `Bhutan`: text.
    pub bhutan: Option<String>,
    /// `Romania`: text.
    pub romania: Option<String>,
    /// `Togo`: text.
    pub togo: Option<String>,
    /// `Philippines`: text.
    pub philippines: Option<String>,
    /// `Uzbekistan`: text.
    pub uzbekistan: Option<String>,
    /// `Pitcairn`: text.
    pub pitcairn: Option<String>,
    /// `British Virgin Islands`: text.
    pub british_virgin_islands: Option<String>,
    /// `Zimbabwe`: text.
    pub zimbabwe: Option<String>,
    /// `British Indian Ocean Territory`: text.
    pub british_indian_ocean_territory: Option<String>,
    /// `Dominica`: text.
    pub dominica: Option<String>,
    /// `Indonesia`: text.
    pub indonesia: Option<String>,
    /// `Benin`: text.
    pub benin: Option<String>,
    /// `Angola`: text.
    pub angola: Option<String>,
    /// `Sudan`: text.
    pub sudan: Option<String>,
    /// `Portugal`: text.
    pub portugal: Option<String>,
    /// `New Caledonia`: text.
    pub new_caledonia: Option<String>,
    /// `Grenada`: text.
    pub grenada: Option<String>,
    /// `North Korea`: text.
    pub north_korea: Option<String>,
    /// `Cayman Islands`: text.
    pub cayman_islands: Option<String>,
    /// `Greece`: text.
    pub greece: Option<String>,
    /// `Latvia`: text.
    pub latvia: Option<String>,
    /// `Mongolia`: text.
    pub mongolia: Option<String>,
    /// `Iran`: text.
    pub iran: Option<String>,
    /// `Morocco`: text.
    pub morocco: Option<String>,
    /// `Guatemala`: text.
    pub guatemala: Option<String>,
    /// `Guyana`: text.
    pub guyana: Option<String>,
    /// `Iraq`: text.
    pub iraq: Option<String>,
    /// `Chile`: text.
    pub chile: Option<String>,
    /// `Nepal`: text.
    pub nepal: Option<String>,
    /// `SpainCatalan`: text.
    pub spain_catalan: Option<String>,
    /// `Tanzania`: text.
    pub tanzania: Option<String>,
    /// `Ukraine`: text.
    pub ukraine: Option<String>,
    /// `Ghana`: text.
    pub ghana: Option<String>,
    /// `Anguilla`: text.
    pub anguilla: Option<String>,
    /// `Saint Vincent And The Grenadines`: text.
    pub saint_vincent_and_the_grenadines: Option<String>,
    /// `SwitzerlandItalian`: text.
    pub switzerland_italian: Option<String>,
    /// `India`: text.
    pub india: Option<String>,
    /// `Maldives`: text.
    pub maldives: Option<String>,
    /// `Turkey`: text.
    pub turkey: Option<String>,
    /// `Taiwan`: text.
    pub taiwan: Option<String>,
    /// `South Africa`: text.
    pub south_africa: Option<String>,
    /// `Trinidad and Tobago`: text.
    pub trinidad_and_tobago: Option<String>,
    /// `Bermuda`: text.
    pub bermuda: Option<String>,
    /// `Central African Republic`: text.
    pub central_african_republic: Option<String>,
    /// `Jamaica`: text.
    pub jamaica: Option<String>,
    /// `Peru`: text.
    pub peru: Option<String>,
    /// `Turkmenistan`: text.
    pub turkmenistan: Option<String>,
    /// `Germany`: text.
    pub germany: Option<String>,
    /// `Fiji`: text.
    pub fiji: Option<String>,
    /// `Tokelau`: text.
    pub tokelau: Option<String>,
    /// `Hong Kong`: text.
    pub hong_kong: Option<String>,
    /// `Guinea`: text.
    pub guinea: Option<String>,
    /// `United States`: text.
    pub united_states: Option<String>,
    /// `Chad`: text.
    pub chad: Option<String>,
    /// `Somalia`: text.
    pub somalia: Option<String>,
    /// `Thailand`: text.
    pub thailand: Option<String>,
    /// `Equatorial Guinea`: text.
    pub equatorial_guinea: Option<String>,
    /// `Kiribati`: text.
    pub kiribati: Option<String>,
    /// `Costa Rica`: text.
    pub costa_rica: Option<String>,
    /// `Vietnam`: text.
    pub vietnam: Option<String>,
    /// `Kuwait`: text.
    pub kuwait: Option<String>,
    /// `Nigeria`: text.
    pub nigeria: Option<String>,
    /// `Croatia`: text.
    pub croatia: Option<String>,
    /// `Sao Tome And Principe`: text.
    pub sao_tome_and_principe: Option<String>,
    /// `Cook Islands`: text.
    pub cook_islands: Option<String>,
    /// `Sri Lanka`: text.
    pub sri_lanka: Option<String>,
    /// `Uruguay`: text.
    pub uruguay: Option<String>,
    /// `United Kingdom`: text.
    pub united_kingdom: Option<String>,
    /// `Samoa`: text.
    pub samoa: Option<String>,
    /// `Palestine`: text.
    pub palestine: Option<String>,
    /// `Liberia`: text.
    pub liberia: Option<String>,
    /// `Venezuela`: text.
    pub venezuela: Option<String>,
    /// `Burkina Faso`: text.
    pub burkina_faso: Option<String>,
    /// `Swaziland`: text.
    pub swaziland: Option<String>,
    /// `Palau`: text.
    pub palau: Option<String>,
    /// `Turks And Caicos Islands`: text.
    pub turks_and_caicos_islands: Option<String>,
    /// `Estonia`: text.
    pub estonia: Option<String>,
    /// `Niue`: text.
    pub niue: Option<String>,
    /// `Heard Island And McDonald Islands`: text.
    pub heard_island_and_mc_donald_islands: Option<String>,
    /// `Svalbard And Jan Mayen`: text.
    pub svalbard_and_jan_mayen: Option<String>,
    /// `BelgiumDutch`: text.
    pub belgium_dutch: Option<String>,
    /// `SpainSpanish`: text.
    pub spain_spanish: Option<String>,
    /// `Austria`: text.
    pub austria: Option<String>,
    /// `South Korea`: text.
    pub south_korea: Option<String>,
    /// `Mozambique`: text.
    pub mozambique: Option<String>,
    /// `El Salvador`: text.
    pub el_salvador: Option<String>,
    /// `Monaco`: text.
    pub monaco: Option<String>,
    /// `Guam`: text.
    pub guam: Option<String>,
    /// `Lesotho`: text.
    pub lesotho: Option<String>,
    /// `Tonga`: text.
    pub tonga: Option<String>,
    /// `Western Sahara`: text.
    pub western_sahara: Option<String>,
    /// `Hungary`: text.
    pub hungary: Option<String>,
    /// `land Islands`: text.
    pub land_islands: Option<String>,
    /// `Japan`: text.
    pub japan: Option<String>,
    /// `Belarus`: text.
    pub belarus: Option<String>,
    /// `SwitzerlandGerman`: text.
    pub switzerland_german: Option<String>,
    /// `Mauritius`: text.
    pub mauritius: Option<String>,
    /// `Bouvet Island`: text.
    pub bouvet_island: Option<String>,
    /// `Norfolk Island`: text.
    pub norfolk_island: Option<String>,
    /// `New Zealand`: text.
    pub new_zealand: Option<String>,
    /// `Senegal`: text.
    pub senegal: Option<String>,
    /// `TimorLeste`: text.
    pub timor_leste: Option<String>,
    /// `Macedonia`: text.
    pub macedonia: Option<String>,
    /// `Ethiopia`: text.
    pub ethiopia: Option<String>,
    /// `Egypt`: text.
    pub egypt: Option<String>,
    /// `Sierra Leone`: text.
    pub sierra_leone: Option<String>,
    /// `Bolivia`: text.
    pub bolivia: Option<String>,
    /// `LuxembourgGerman`: text.
    pub luxembourg_german: Option<String>,
    /// `Malta`: text.
    pub malta: Option<String>,
    /// `Saudi Arabia`: text.
    pub saudi_arabia: Option<String>,
    /// `Cape Verde`: text.
    pub cape_verde: Option<String>,
    /// `South Georgia And The South Sandwich Islands`: text.
    pub south_georgia_and_the_south_sandwich_islands: Option<String>,
    /// `Pakistan`: text.
    pub pakistan: Option<String>,
    /// `Gambia`: text.
    pub gambia: Option<String>,
    /// `Ireland`: text.
    pub ireland: Option<String>,
    /// `Qatar`: text.
    pub qatar: Option<String>,
    /// `Slovakia`: text.
    pub slovakia: Option<String>,
    /// `France`: text.
    pub france: Option<String>,
    /// `Lithuania`: text.
    pub lithuania: Option<String>,
    /// `Bosnia and Herzegovina`: text.
    pub bosnia_and_herzegovina: Option<String>,
    /// `Albanian`: text.
    pub albanian: Option<String>,
    /// `Niger`: text.
    pub niger: Option<String>,
    /// `Rwanda`: text.
    pub rwanda: Option<String>,
    /// `Saint Kitts And Nevis`: text.
    pub saint_kitts_and_nevis: Option<String>,
    /// `French Southern Territories`: text.
    pub french_southern_territories: Option<String>,
    /// `Bangladesh`: text.
    pub bangladesh: Option<String>,
    /// `Barbados`: text.
    pub barbados: Option<String>,
    /// `Nicaragua`: text.
    pub nicaragua: Option<String>,
    /// `Norway`: text.
    pub norway: Option<String>,
    /// `Botswana`: text.
    pub botswana: Option<String>,
    /// `Macao`: text.
    pub macao: Option<String>,
    /// `Denmark`: text.
    pub denmark: Option<String>,
    /// `Dominican Republic`: text.
    pub dominican_republic: Option<String>,
    /// `Mexico`: text.
    pub mexico: Option<String>,
    /// `Uganda`: text.
    pub uganda: Option<String>,
    /// `Micronesia`: text.
    pub micronesia: Option<String>,
    /// `Suriname`: text.
    pub suriname: Option<String>,
    /// `Greenland`: text.
    pub greenland: Option<String>,
    /// `Saint Helena`: text.
    pub saint_helena: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Countries {
    "Papua New Guinea" => papua_new_guinea,
    "Cambodia" => cambodia,
    "Kazakhstan" => kazakhstan,
    "Paraguay" => paraguay,
    "Syria" => syria,
    "Bahamas" => bahamas,
    "Solomon Islands" => solomon_islands,
    "Montserrat" => montserrat,
    "Mali" => mali,
    "Marshall Islands" => marshall_islands,
    "Guadeloupe" => guadeloupe,
    "Panama" => panama,
    "Laos" => laos,
    "Vatican" => vatican,
    "Argentina" => argentina,
    "Falkland Islands" => falkland_islands,
    "Virgin Islands" => virgin_islands,
    "Seychelles" => seychelles,
    "Serbia" => serbia,
    "Belize" => belize,
    "Zambia" => zambia,
    "Bahrain" => bahrain,
    "Congo" => congo,
    "Namibia" => namibia,
    "Comoros" => comoros,
    "Faroe Islands" => faroe_islands,
    "Finland" => finland,
    "Georgia" => georgia,
    "Yemen" => yemen,
    "Eritrea" => eritrea,
    "Puerto Rico" => puerto_rico,
    "Aruba" => aruba,
    "Madagascar" => madagascar,
    "Libya" => libya,
    "Sweden" => sweden,
    "Malawi" => malawi,
    "Andorra" => andorra,
    "Liechtenstein" => liechtenstein,
    "Algerian" => algerian,
    "Poland" => poland,
    "Bulgaria" => bulgaria,
    "Jordan" => jordan,
    "Tunisia" => tunisia,
    "Tuvalu" => tuvalu,
    "United Arab Emirates" => united_arab_emirates,
    "Kenya" => kenya,
    "French Polynesia" => french_polynesia,
    "Brunei" => brunei,
    "Djibouti" => djibouti,
    "Lebanon" => lebanon,
    "Azerbaijan" => azerbaijan,
    "Cuba" => cuba,
    "Czech Republic" => czech_republic,
    "Mauritania" => mauritania,
    "Saint Lucia" => saint_lucia,
    "Mayotte" => mayotte,
    "Israel" => israel,
    "San Marino" => san_marino,
    "Australia" => australia,
    "Tajikistan" => tajikistan,
    "Myanmar" => myanmar,
    "Cameroon" => cameroon,
    "Gibraltar" => gibraltar,
    "Cyprus" => cyprus,
    "Northern Mariana Islands" => northern_mariana_islands,
    "Malaysia" => malaysia,
    "BelgiumFrench" => belgium_french,
    "dIvoire" => d_ivoire,
    "Iceland" => iceland,
    "Oman" => oman,
    "Armenia" => armenia,
    "Gabon" => gabon,
    "CanadaFrench" => canada_french,
    "Brazil" => brazil,
    "Slovenia" => slovenia,
    "LuxembourgFrench" => luxembourg_french,
    "Antigua and Barbuda" => antigua_and_barbuda,
    "Colombia" => colombia,
    "Ecuador" => ecuador,
    "Moldova" => moldova,
    "Vanuatu" => vanuatu,
    "United States Minor Outlying Islands" => united_states_minor_outlying_islands,
    "Cocos Islands" => cocos_islands,
    "Honduras" => honduras,
    "Italy" => italy,
    "Antarctica" => antarctica,
    "Nauru" => nauru,
    "SwitzerlandFrench" => switzerland_french,
    "Haiti" => haiti,
    "Afghanistan" => afghanistan,
    "Burundi" => burundi,
    "CanadaEnglish" => canada_english,
    "Singapore" => singapore,
    "French Guiana" => french_guiana,
    "GuineaBissau" => guinea_bissau,
    "American Samoa" => american_samoa,
    "Christmas Island" => christmas_island,
    "Russia" => russia,
    "Netherlands" => netherlands,
    "China" => china,
    "Martinique" => martinique,
    "The Democratic Republic Of Congo" => the_democratic_republic_of_congo,
    "Kyrgyzstan" => kyrgyzstan,
    "Wallis And Futuna" => wallis_and_futuna,
    "Reunion" => reunion,
    "Saint Pierre And Miquelon" => saint_pierre_and_miquelon,
    "Bhutan" => bhutan,
    "Romania" => romania,
    "Togo" => togo,
    "Philippines" => philippines,
    "Uzbekistan" => uzbekistan,
    "Pitcairn" => pitcairn,
    "British Virgin Islands" => british_virgin_islands,
    "Zimbabwe" => zimbabwe,
    "British Indian Ocean Territory" => british_indian_ocean_territory,
    "Dominica" => dominica,
    "Indonesia" => indonesia,
    "Benin" => benin,
    "Angola" => angola,
    "Sudan" => sudan,
    "Portugal" => portugal,
    "New Caledonia" => new_caledonia,
    "Grenada" => grenada,
    "North Korea" => north_korea,
    "Cayman Islands" => cayman_islands,
    "Greece" => greece,
    "Latvia" => latvia,
    "Mongolia" => mongolia,
    "Iran" => iran,
    "Morocco" => morocco,
    "Guatemala" => guatemala,
    "Guyana" => guyana,
    "Iraq" => iraq,
    "Chile" => chile,
    "Nepal" => nepal,
    "SpainCatalan" => spain_catalan,
    "Tanzania" => tanzania,
    "Ukraine" => ukraine,
    "Ghana" => ghana,
    "Anguilla" => anguilla,
    "Saint Vincent And The Grenadines" => saint_vincent_and_the_grenadines,
    "SwitzerlandItalian" => switzerland_italian,
    "India" => india,
    "Maldives" => maldives,
    "Turkey" => turkey,
    "Taiwan" => taiwan,
    "South Africa" => south_africa,
    "Trinidad and Tobago" => trinidad_and_tobago,
    "Bermuda" => bermuda,
    "Central African Republic" => central_african_republic,
    "Jamaica" => jamaica,
    "Peru" => peru,
    "Turkmenistan" => turkmenistan,
    "Germany" => germany,
    "Fiji" => fiji,
    "Tokelau" => tokelau,
    "Hong Kong" => hong_kong,
    "Guinea" => guinea,
    "United States" => united_states,
    "Chad" => chad,
    "Somalia" => somalia,
    "Thailand" => thailand,
    "Equatorial Guinea" => equatorial_guinea,
    "Kiribati" => kiribati,
    "Costa Rica" => costa_rica,
    "Vietnam" => vietnam,
    "Kuwait" => kuwait,
    "Nigeria" => nigeria,
    "Croatia" => croatia,
    "Sao Tome And Principe" => sao_tome_and_principe,
    "Cook Islands" => cook_islands,
    "Sri Lanka" => sri_lanka,
    "Uruguay" => uruguay,
    "United Kingdom" => united_kingdom,
    "Samoa" => samoa,
    "Palestine" => palestine,
    "Liberia" => liberia,
    "Venezuela" => venezuela,
    "Burkina Faso" => burkina_faso,
    "Swaziland" => swaziland,
    "Palau" => palau,
    "Turks And Caicos Islands" => turks_and_caicos_islands,
    "Estonia" => estonia,
    "Niue" => niue,
    "Heard Island And McDonald Islands" => heard_island_and_mc_donald_islands,
    "Svalbard And Jan Mayen" => svalbard_and_jan_mayen,
    "BelgiumDutch" => belgium_dutch,
    "SpainSpanish" => spain_spanish,
    "Austria" => austria,
    "South Korea" => south_korea,
    "Mozambique" => mozambique,
    "El Salvador" => el_salvador,
    "Monaco" => monaco,
    "Guam" => guam,
    "Lesotho" => lesotho,
    "Tonga" => tonga,
    "Western Sahara" => western_sahara,
    "Hungary" => hungary,
    "land Islands" => land_islands,
    "Japan" => japan,
    "Belarus" => belarus,
    "SwitzerlandGerman" => switzerland_german,
    "Mauritius" => mauritius,
    "Bouvet Island" => bouvet_island,
    "Norfolk Island" => norfolk_island,
    "New Zealand" => new_zealand,
    "Senegal" => senegal,
    "TimorLeste" => timor_leste,
    "Macedonia" => macedonia,
    "Ethiopia" => ethiopia,
    "Egypt" => egypt,
    "Sierra Leone" => sierra_leone,
    "Bolivia" => bolivia,
    "LuxembourgGerman" => luxembourg_german,
    "Malta" => malta,
    "Saudi Arabia" => saudi_arabia,
    "Cape Verde" => cape_verde,
    "South Georgia And The South Sandwich Islands" => south_georgia_and_the_south_sandwich_islands,
    "Pakistan" => pakistan,
    "Gambia" => gambia,
    "Ireland" => ireland,
    "Qatar" => qatar,
    "Slovakia" => slovakia,
    "France" => france,
    "Lithuania" => lithuania,
    "Bosnia and Herzegovina" => bosnia_and_herzegovina,
    "Albanian" => albanian,
    "Niger" => niger,
    "Rwanda" => rwanda,
    "Saint Kitts And Nevis" => saint_kitts_and_nevis,
    "French Southern Territories" => french_southern_territories,
    "Bangladesh" => bangladesh,
    "Barbados" => barbados,
    "Nicaragua" => nicaragua,
    "Norway" => norway,
    "Botswana" => botswana,
    "Macao" => macao,
    "Denmark" => denmark,
    "Dominican Republic" => dominican_republic,
    "Mexico" => mexico,
    "Uganda" => uganda,
    "Micronesia" => micronesia,
    "Suriname" => suriname,
    "Greenland" => greenland,
    "Saint Helena" => saint_helena;
    extra
});

/// Country.
#[non_exhaustive]
pub struct Country {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `currencySymbol`: text.
    pub currency_symbol: Option<String>,
    /// `currencyCode`: text.
    pub currency_code: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Country {
    "id" => id,
    "name" => name,
    "currencySymbol" => currency_symbol,
    "currencyCode" => currency_code;
    extra
});

/// Locale countries, from `locales().get_countries`.
#[non_exhaustive]
pub struct LocaleCountries {
    /// `data`: a list.
    pub data: Option<Vec<Country>>,
    /// `countries`: an object.
    pub countries: Option<Countries>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LocaleCountries {
    "data" => data,
    "countries" => countries;
    extra
});

/// Locale languages, from `locales().get_languages`.
#[non_exhaustive]
pub struct LocaleLanguages {
    /// `languages`: an object.
    pub languages: Option<shared::RecordCf>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LocaleLanguages {
    "languages" => languages;
    extra
});
