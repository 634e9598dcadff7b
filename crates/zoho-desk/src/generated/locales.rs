// Written by `cargo xtask codegen` from desk/v1/locales.toml of the catalogue; changes belong there.
//! Countries, languages and time zones.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut locales = desk.locales().list_time_zones().stream();
//! while let Some(locale) = locales.next().await {
//!     println!("{:?}", locale?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/countries`. No scope is published.
pub static GET_COUNTRIES: Operation =
    Operation::get("desk.locales.get_countries", "/api/{version}/countries");

/// `GET /api/v1/languages`. No scope is published.
pub static GET_LANGUAGES: Operation =
    Operation::get("desk.locales.get_languages", "/api/{version}/languages");

/// `GET /api/v1/timeZones`. No scope is published.
pub static LIST_TIME_ZONES: Operation =
    Operation::get("desk.locales.list_time_zones", "/api/{version}/timeZones");

pub(super) const OPERATIONS: &[&Operation] = &[&GET_COUNTRIES, &GET_LANGUAGES, &LIST_TIME_ZONES];

/// Countries, languages and time zones.
///
/// From [`Desk::locales`](crate::Desk::locales).
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
    /// `GET /api/v1/countries`. No scope is published. Retried on transient failures.
    pub fn get_countries(&self) -> GetLocaleCountries {
        GetLocaleCountries(Call::new(
            self.client.clone(),
            self.client.request(&GET_COUNTRIES),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Gets the languages of locales.
    ///
    /// `GET /api/v1/languages`. No scope is published. Retried on transient failures.
    pub fn get_languages(&self) -> GetLocaleLanguages {
        GetLocaleLanguages(Call::new(
            self.client.clone(),
            self.client.request(&GET_LANGUAGES),
            |_, body| decode::one(body, ""),
        ))
    }

    /// Lists the time zones of locales.
    ///
    /// `GET /api/v1/timeZones`. No scope is published. Retried on transient failures.
    pub fn list_time_zones(&self) -> ListLocaleTimeZones {
        ListLocaleTimeZones(List::new(
            self.client.clone(),
            self.client.request(&LIST_TIME_ZONES),
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`LocalesClient::get_countries`](crate::locales::LocalesClient::get_countries).
    GetLocaleCountries => LocaleCountries
}

call! {
    /// Returned by [`LocalesClient::get_languages`](crate::locales::LocalesClient::get_languages).
    GetLocaleLanguages => LocaleLanguages
}

call! {
    /// Returned by [`LocalesClient::list_time_zones`](crate::locales::LocalesClient::list_time_zones).
    ListLocaleTimeZones => list shared::NameRef
}

#[non_exhaustive]
pub struct Countries {
    pub papua_new_guinea: Option<String>,
    pub cambodia: Option<String>,
    pub kazakhstan: Option<String>,
    pub paraguay: Option<String>,
    pub syria: Option<String>,
    pub bahamas: Option<String>,
    pub solomon_islands: Option<String>,
    pub montserrat: Option<String>,
    pub mali: Option<String>,
    pub marshall_islands: Option<String>,
    pub guadeloupe: Option<String>,
    pub panama: Option<String>,
    pub laos: Option<String>,
    pub vatican: Option<String>,
    pub argentina: Option<String>,
    pub falkland_islands: Option<String>,
    pub virgin_islands: Option<String>,
    pub seychelles: Option<String>,
    pub serbia: Option<String>,
    pub belize: Option<String>,
    pub zambia: Option<String>,
    pub bahrain: Option<String>,
    pub congo: Option<String>,
    pub namibia: Option<String>,
    pub comoros: Option<String>,
    pub faroe_islands: Option<String>,
    pub finland: Option<String>,
    pub georgia: Option<String>,
    pub yemen: Option<String>,
    pub eritrea: Option<String>,
    pub puerto_rico: Option<String>,
    pub aruba: Option<String>,
    pub madagascar: Option<String>,
    pub libya: Option<String>,
    pub sweden: Option<String>,
    pub malawi: Option<String>,
    pub andorra: Option<String>,
    pub liechtenstein: Option<String>,
    pub algerian: Option<String>,
    pub poland: Option<String>,
    pub bulgaria: Option<String>,
    pub jordan: Option<String>,
    pub tunisia: Option<String>,
    pub tuvalu: Option<String>,
    pub united_arab_emirates: Option<String>,
    pub kenya: Option<String>,
    pub french_polynesia: Option<String>,
    pub brunei: Option<String>,
    pub djibouti: Option<String>,
    pub lebanon: Option<String>,
    pub azerbaijan: Option<String>,
    pub cuba: Option<String>,
    pub czech_republic: Option<String>,
    pub mauritania: Option<String>,
    pub saint_lucia: Option<String>,
    pub mayotte: Option<String>,
    pub israel: Option<String>,
    pub san_marino: Option<String>,
    pub australia: Option<String>,
    pub tajikistan: Option<String>,
    pub myanmar: Option<String>,
    pub cameroon: Option<String>,
    pub gibraltar: Option<String>,
    pub cyprus: Option<String>,
    pub northern_mariana_islands: Option<String>,
    pub malaysia: Option<String>,
    pub belgium_french: Option<String>,
    pub d_ivoire: Option<String>,
    pub iceland: Option<String>,
    pub oman: Option<String>,
    pub armenia: Option<String>,
    pub gabon: Option<String>,
    pub canada_french: Option<String>,
    pub brazil: Option<String>,
    pub slovenia: Option<String>,
    pub luxembourg_french: Option<String>,
    pub antigua_and_barbuda: Option<String>,
    pub colombia: Option<String>,
    pub ecuador: Option<String>,
    pub moldova: Option<String>,
    pub vanuatu: Option<String>,
    pub united_states_minor_outlying_islands: Option<String>,
    pub cocos_islands: Option<String>,
    pub honduras: Option<String>,
    pub italy: Option<String>,
    pub antarctica: Option<String>,
    pub nauru: Option<String>,
    pub switzerland_french: Option<String>,
    pub haiti: Option<String>,
    pub afghanistan: Option<String>,
    pub burundi: Option<String>,
    pub canada_english: Option<String>,
    pub singapore: Option<String>,
    pub french_guiana: Option<String>,
    pub guinea_bissau: Option<String>,
    pub american_samoa: Option<String>,
    pub christmas_island: Option<String>,
    pub russia: Option<String>,
    pub netherlands: Option<String>,
    pub china: Option<String>,
    pub martinique: Option<String>,
    pub the_democratic_republic_of_congo: Option<String>,
    pub kyrgyzstan: Option<String>,
    pub wallis_and_futuna: Option<String>,
    pub reunion: Option<String>,
    pub saint_pierre_and_miquelon: Option<String>,
    pub bhutan: Option<String>,
    pub romania: Option<String>,
    pub togo: Option<String>,
    pub philippines: Option<String>,
    pub uzbekistan: Option<String>,
    pub pitcairn: Option<String>,
    pub british_virgin_islands: Option<String>,
    pub zimbabwe: Option<String>,
    pub british_indian_ocean_territory: Option<String>,
    pub dominica: Option<String>,
    pub indonesia: Option<String>,
    pub benin: Option<String>,
    pub angola: Option<String>,
    pub sudan: Option<String>,
    pub portugal: Option<String>,
    pub new_caledonia: Option<String>,
    pub grenada: Option<String>,
    pub north_korea: Option<String>,
    pub cayman_islands: Option<String>,
    pub greece: Option<String>,
    pub latvia: Option<String>,
    pub mongolia: Option<String>,
    pub iran: Option<String>,
    pub morocco: Option<String>,
    pub guatemala: Option<String>,
    pub guyana: Option<String>,
    pub iraq: Option<String>,
    pub chile: Option<String>,
    pub nepal: Option<String>,
    pub spain_catalan: Option<String>,
    pub tanzania: Option<String>,
    pub ukraine: Option<String>,
    pub ghana: Option<String>,
    pub anguilla: Option<String>,
    pub saint_vincent_and_the_grenadines: Option<String>,
    pub switzerland_italian: Option<String>,
    pub india: Option<String>,
    pub maldives: Option<String>,
    pub turkey: Option<String>,
    pub taiwan: Option<String>,
    pub south_africa: Option<String>,
    pub trinidad_and_tobago: Option<String>,
    pub bermuda: Option<String>,
    pub central_african_republic: Option<String>,
    pub jamaica: Option<String>,
    pub peru: Option<String>,
    pub turkmenistan: Option<String>,
    pub germany: Option<String>,
    pub fiji: Option<String>,
    pub tokelau: Option<String>,
    pub hong_kong: Option<String>,
    pub guinea: Option<String>,
    pub united_states: Option<String>,
    pub chad: Option<String>,
    pub somalia: Option<String>,
    pub thailand: Option<String>,
    pub equatorial_guinea: Option<String>,
    pub kiribati: Option<String>,
    pub costa_rica: Option<String>,
    pub vietnam: Option<String>,
    pub kuwait: Option<String>,
    pub nigeria: Option<String>,
    pub croatia: Option<String>,
    pub sao_tome_and_principe: Option<String>,
    pub cook_islands: Option<String>,
    pub sri_lanka: Option<String>,
    pub uruguay: Option<String>,
    pub united_kingdom: Option<String>,
    pub samoa: Option<String>,
    pub palestine: Option<String>,
    pub liberia: Option<String>,
    pub venezuela: Option<String>,
    pub burkina_faso: Option<String>,
    pub swaziland: Option<String>,
    pub palau: Option<String>,
    pub turks_and_caicos_islands: Option<String>,
    pub estonia: Option<String>,
    pub niue: Option<String>,
    pub heard_island_and_mc_donald_islands: Option<String>,
    pub svalbard_and_jan_mayen: Option<String>,
    pub belgium_dutch: Option<String>,
    pub spain_spanish: Option<String>,
    pub austria: Option<String>,
    pub south_korea: Option<String>,
    pub mozambique: Option<String>,
    pub el_salvador: Option<String>,
    pub monaco: Option<String>,
    pub guam: Option<String>,
    pub lesotho: Option<String>,
    pub tonga: Option<String>,
    pub western_sahara: Option<String>,
    pub hungary: Option<String>,
    pub land_islands: Option<String>,
    pub japan: Option<String>,
    pub belarus: Option<String>,
    pub switzerland_german: Option<String>,
    pub mauritius: Option<String>,
    pub bouvet_island: Option<String>,
    pub norfolk_island: Option<String>,
    pub new_zealand: Option<String>,
    pub senegal: Option<String>,
    pub timor_leste: Option<String>,
    pub macedonia: Option<String>,
    pub ethiopia: Option<String>,
    pub egypt: Option<String>,
    pub sierra_leone: Option<String>,
    pub bolivia: Option<String>,
    pub luxembourg_german: Option<String>,
    pub malta: Option<String>,
    pub saudi_arabia: Option<String>,
    pub cape_verde: Option<String>,
    pub south_georgia_and_the_south_sandwich_islands: Option<String>,
    pub pakistan: Option<String>,
    pub gambia: Option<String>,
    pub ireland: Option<String>,
    pub qatar: Option<String>,
    pub slovakia: Option<String>,
    pub france: Option<String>,
    pub lithuania: Option<String>,
    pub bosnia_and_herzegovina: Option<String>,
    pub albanian: Option<String>,
    pub niger: Option<String>,
    pub rwanda: Option<String>,
    pub saint_kitts_and_nevis: Option<String>,
    pub french_southern_territories: Option<String>,
    pub bangladesh: Option<String>,
    pub barbados: Option<String>,
    pub nicaragua: Option<String>,
    pub norway: Option<String>,
    pub botswana: Option<String>,
    pub macao: Option<String>,
    pub denmark: Option<String>,
    pub dominican_republic: Option<String>,
    pub mexico: Option<String>,
    pub uganda: Option<String>,
    pub micronesia: Option<String>,
    pub suriname: Option<String>,
    pub greenland: Option<String>,
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

#[non_exhaustive]
pub struct Country {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub currency_symbol: Option<String>,
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

/// Returned by `locales().get_countries`.
#[non_exhaustive]
pub struct LocaleCountries {
    pub data: Option<Vec<Country>>,
    pub countries: Option<Countries>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LocaleCountries {
    "data" => data,
    "countries" => countries;
    extra
});

/// Returned by `locales().get_languages`.
#[non_exhaustive]
pub struct LocaleLanguages {
    pub languages: Option<shared::RecordCf>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LocaleLanguages {
    "languages" => languages;
    extra
});
