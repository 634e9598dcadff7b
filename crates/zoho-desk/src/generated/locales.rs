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

use zoho_http::{
    Call, Client, Id, List, Operation, Paging, Request, object,
    wire::{self, Other},
};

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
    /// `GET /api/v1/countries`. No scope is published for it.
    pub fn get_countries(&self) -> Call<LocaleCountries> {
        Call::new(
            self.client.clone(),
            Request::new(&GET_COUNTRIES),
            |_, body| wire::one(body, ""),
        )
    }

    /// Gets the languages of locales.
    ///
    /// `GET /api/v1/languages`. No scope is published for it.
    pub fn get_languages(&self) -> Call<LocaleLanguages> {
        Call::new(
            self.client.clone(),
            Request::new(&GET_LANGUAGES),
            |_, body| wire::one(body, ""),
        )
    }

    /// Lists the time zones of locales.
    ///
    /// `GET /api/v1/timeZones`. No scope is published for it.
    pub fn list_time_zones(&self) -> List<shared::NameRef> {
        List::new(
            self.client.clone(),
            Request::new(&LIST_TIME_ZONES),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }
}

/// Countries.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Countries {
    /// Papua new guinea.
    pub papua_new_guinea: Option<String>,
    /// Cambodia.
    pub cambodia: Option<String>,
    /// Kazakhstan.
    pub kazakhstan: Option<String>,
    /// Paraguay.
    pub paraguay: Option<String>,
    /// Syria.
    pub syria: Option<String>,
    /// Bahamas.
    pub bahamas: Option<String>,
    /// Solomon islands.
    pub solomon_islands: Option<String>,
    /// Montserrat.
    pub montserrat: Option<String>,
    /// Mali.
    pub mali: Option<String>,
    /// Marshall islands.
    pub marshall_islands: Option<String>,
    /// Guadeloupe.
    pub guadeloupe: Option<String>,
    /// Panama.
    pub panama: Option<String>,
    /// Laos.
    pub laos: Option<String>,
    /// Vatican.
    pub vatican: Option<String>,
    /// Argentina.
    pub argentina: Option<String>,
    /// Falkland islands.
    pub falkland_islands: Option<String>,
    /// Virgin islands.
    pub virgin_islands: Option<String>,
    /// Seychelles.
    pub seychelles: Option<String>,
    /// Serbia.
    pub serbia: Option<String>,
    /// Belize.
    pub belize: Option<String>,
    /// Zambia.
    pub zambia: Option<String>,
    /// Bahrain.
    pub bahrain: Option<String>,
    /// Congo.
    pub congo: Option<String>,
    /// Namibia.
    pub namibia: Option<String>,
    /// Comoros.
    pub comoros: Option<String>,
    /// Faroe islands.
    pub faroe_islands: Option<String>,
    /// Finland.
    pub finland: Option<String>,
    /// Georgia.
    pub georgia: Option<String>,
    /// Yemen.
    pub yemen: Option<String>,
    /// Eritrea.
    pub eritrea: Option<String>,
    /// Puerto rico.
    pub puerto_rico: Option<String>,
    /// Aruba.
    pub aruba: Option<String>,
    /// Madagascar.
    pub madagascar: Option<String>,
    /// Libya.
    pub libya: Option<String>,
    /// Sweden.
    pub sweden: Option<String>,
    /// Malawi.
    pub malawi: Option<String>,
    /// Andorra.
    pub andorra: Option<String>,
    /// Liechtenstein.
    pub liechtenstein: Option<String>,
    /// Algerian.
    pub algerian: Option<String>,
    /// Poland.
    pub poland: Option<String>,
    /// Bulgaria.
    pub bulgaria: Option<String>,
    /// Jordan.
    pub jordan: Option<String>,
    /// Tunisia.
    pub tunisia: Option<String>,
    /// Tuvalu.
    pub tuvalu: Option<String>,
    /// United arab emirates.
    pub united_arab_emirates: Option<String>,
    /// Kenya.
    pub kenya: Option<String>,
    /// French polynesia.
    pub french_polynesia: Option<String>,
    /// Brunei.
    pub brunei: Option<String>,
    /// Djibouti.
    pub djibouti: Option<String>,
    /// Lebanon.
    pub lebanon: Option<String>,
    /// Azerbaijan.
    pub azerbaijan: Option<String>,
    /// Cuba.
    pub cuba: Option<String>,
    /// Czech republic.
    pub czech_republic: Option<String>,
    /// Mauritania.
    pub mauritania: Option<String>,
    /// Saint lucia.
    pub saint_lucia: Option<String>,
    /// Mayotte.
    pub mayotte: Option<String>,
    /// Israel.
    pub israel: Option<String>,
    /// San marino.
    pub san_marino: Option<String>,
    /// Australia.
    pub australia: Option<String>,
    /// Tajikistan.
    pub tajikistan: Option<String>,
    /// Myanmar.
    pub myanmar: Option<String>,
    /// Cameroon.
    pub cameroon: Option<String>,
    /// Gibraltar.
    pub gibraltar: Option<String>,
    /// Cyprus.
    pub cyprus: Option<String>,
    /// Northern mariana islands.
    pub northern_mariana_islands: Option<String>,
    /// Malaysia.
    pub malaysia: Option<String>,
    /// Belgium french.
    pub belgium_french: Option<String>,
    /// D ivoire.
    pub d_ivoire: Option<String>,
    /// Iceland.
    pub iceland: Option<String>,
    /// Oman.
    pub oman: Option<String>,
    /// Armenia.
    pub armenia: Option<String>,
    /// Gabon.
    pub gabon: Option<String>,
    /// Canada french.
    pub canada_french: Option<String>,
    /// Brazil.
    pub brazil: Option<String>,
    /// Slovenia.
    pub slovenia: Option<String>,
    /// Luxembourg french.
    pub luxembourg_french: Option<String>,
    /// Antigua and barbuda.
    pub antigua_and_barbuda: Option<String>,
    /// Colombia.
    pub colombia: Option<String>,
    /// Ecuador.
    pub ecuador: Option<String>,
    /// Moldova.
    pub moldova: Option<String>,
    /// Vanuatu.
    pub vanuatu: Option<String>,
    /// United states minor outlying islands.
    pub united_states_minor_outlying_islands: Option<String>,
    /// Cocos islands.
    pub cocos_islands: Option<String>,
    /// Honduras.
    pub honduras: Option<String>,
    /// Italy.
    pub italy: Option<String>,
    /// Antarctica.
    pub antarctica: Option<String>,
    /// Nauru.
    pub nauru: Option<String>,
    /// Switzerland french.
    pub switzerland_french: Option<String>,
    /// Haiti.
    pub haiti: Option<String>,
    /// Afghanistan.
    pub afghanistan: Option<String>,
    /// Burundi.
    pub burundi: Option<String>,
    /// Canada english.
    pub canada_english: Option<String>,
    /// Singapore.
    pub singapore: Option<String>,
    /// French guiana.
    pub french_guiana: Option<String>,
    /// Guinea bissau.
    pub guinea_bissau: Option<String>,
    /// American samoa.
    pub american_samoa: Option<String>,
    /// Christmas island.
    pub christmas_island: Option<String>,
    /// Russia.
    pub russia: Option<String>,
    /// Netherlands.
    pub netherlands: Option<String>,
    /// China.
    pub china: Option<String>,
    /// Martinique.
    pub martinique: Option<String>,
    /// The democratic republic of congo.
    pub the_democratic_republic_of_congo: Option<String>,
    /// Kyrgyzstan.
    pub kyrgyzstan: Option<String>,
    /// Wallis and futuna.
    pub wallis_and_futuna: Option<String>,
    /// Reunion.
    pub reunion: Option<String>,
    /// Saint pierre and miquelon.
    pub saint_pierre_and_miquelon: Option<String>,
    /// Bhutan.
    pub bhutan: Option<String>,
    /// Romania.
    pub romania: Option<String>,
    /// Togo.
    pub togo: Option<String>,
    /// Philippines.
    pub philippines: Option<String>,
    /// Uzbekistan.
    pub uzbekistan: Option<String>,
    /// Pitcairn.
    pub pitcairn: Option<String>,
    /// British virgin islands.
    pub british_virgin_islands: Option<String>,
    /// Zimbabwe.
    pub zimbabwe: Option<String>,
    /// British indian ocean territory.
    pub british_indian_ocean_territory: Option<String>,
    /// Dominica.
    pub dominica: Option<String>,
    /// Indonesia.
    pub indonesia: Option<String>,
    /// Benin.
    pub benin: Option<String>,
    /// Angola.
    pub angola: Option<String>,
    /// Sudan.
    pub sudan: Option<String>,
    /// Portugal.
    pub portugal: Option<String>,
    /// New caledonia.
    pub new_caledonia: Option<String>,
    /// Grenada.
    pub grenada: Option<String>,
    /// North korea.
    pub north_korea: Option<String>,
    /// Cayman islands.
    pub cayman_islands: Option<String>,
    /// Greece.
    pub greece: Option<String>,
    /// Latvia.
    pub latvia: Option<String>,
    /// Mongolia.
    pub mongolia: Option<String>,
    /// Iran.
    pub iran: Option<String>,
    /// Morocco.
    pub morocco: Option<String>,
    /// Guatemala.
    pub guatemala: Option<String>,
    /// Guyana.
    pub guyana: Option<String>,
    /// Iraq.
    pub iraq: Option<String>,
    /// Chile.
    pub chile: Option<String>,
    /// Nepal.
    pub nepal: Option<String>,
    /// Spain catalan.
    pub spain_catalan: Option<String>,
    /// Tanzania.
    pub tanzania: Option<String>,
    /// Ukraine.
    pub ukraine: Option<String>,
    /// Ghana.
    pub ghana: Option<String>,
    /// Anguilla.
    pub anguilla: Option<String>,
    /// Saint vincent and the grenadines.
    pub saint_vincent_and_the_grenadines: Option<String>,
    /// Switzerland italian.
    pub switzerland_italian: Option<String>,
    /// India.
    pub india: Option<String>,
    /// Maldives.
    pub maldives: Option<String>,
    /// Turkey.
    pub turkey: Option<String>,
    /// Taiwan.
    pub taiwan: Option<String>,
    /// South africa.
    pub south_africa: Option<String>,
    /// Trinidad and tobago.
    pub trinidad_and_tobago: Option<String>,
    /// Bermuda.
    pub bermuda: Option<String>,
    /// Central african republic.
    pub central_african_republic: Option<String>,
    /// Jamaica.
    pub jamaica: Option<String>,
    /// Peru.
    pub peru: Option<String>,
    /// Turkmenistan.
    pub turkmenistan: Option<String>,
    /// Germany.
    pub germany: Option<String>,
    /// Fiji.
    pub fiji: Option<String>,
    /// Tokelau.
    pub tokelau: Option<String>,
    /// Hong kong.
    pub hong_kong: Option<String>,
    /// Guinea.
    pub guinea: Option<String>,
    /// United states.
    pub united_states: Option<String>,
    /// Chad.
    pub chad: Option<String>,
    /// Somalia.
    pub somalia: Option<String>,
    /// Thailand.
    pub thailand: Option<String>,
    /// Equatorial guinea.
    pub equatorial_guinea: Option<String>,
    /// Kiribati.
    pub kiribati: Option<String>,
    /// Costa rica.
    pub costa_rica: Option<String>,
    /// Vietnam.
    pub vietnam: Option<String>,
    /// Kuwait.
    pub kuwait: Option<String>,
    /// Nigeria.
    pub nigeria: Option<String>,
    /// Croatia.
    pub croatia: Option<String>,
    /// Sao tome and principe.
    pub sao_tome_and_principe: Option<String>,
    /// Cook islands.
    pub cook_islands: Option<String>,
    /// Sri lanka.
    pub sri_lanka: Option<String>,
    /// Uruguay.
    pub uruguay: Option<String>,
    /// United kingdom.
    pub united_kingdom: Option<String>,
    /// Samoa.
    pub samoa: Option<String>,
    /// Palestine.
    pub palestine: Option<String>,
    /// Liberia.
    pub liberia: Option<String>,
    /// Venezuela.
    pub venezuela: Option<String>,
    /// Burkina faso.
    pub burkina_faso: Option<String>,
    /// Swaziland.
    pub swaziland: Option<String>,
    /// Palau.
    pub palau: Option<String>,
    /// Turks and caicos islands.
    pub turks_and_caicos_islands: Option<String>,
    /// Estonia.
    pub estonia: Option<String>,
    /// Niue.
    pub niue: Option<String>,
    /// Heard island and mc donald islands.
    pub heard_island_and_mc_donald_islands: Option<String>,
    /// Svalbard and jan mayen.
    pub svalbard_and_jan_mayen: Option<String>,
    /// Belgium dutch.
    pub belgium_dutch: Option<String>,
    /// Spain spanish.
    pub spain_spanish: Option<String>,
    /// Austria.
    pub austria: Option<String>,
    /// South korea.
    pub south_korea: Option<String>,
    /// Mozambique.
    pub mozambique: Option<String>,
    /// El salvador.
    pub el_salvador: Option<String>,
    /// Monaco.
    pub monaco: Option<String>,
    /// Guam.
    pub guam: Option<String>,
    /// Lesotho.
    pub lesotho: Option<String>,
    /// Tonga.
    pub tonga: Option<String>,
    /// Western sahara.
    pub western_sahara: Option<String>,
    /// Hungary.
    pub hungary: Option<String>,
    /// Land islands.
    pub land_islands: Option<String>,
    /// Japan.
    pub japan: Option<String>,
    /// Belarus.
    pub belarus: Option<String>,
    /// Switzerland german.
    pub switzerland_german: Option<String>,
    /// Mauritius.
    pub mauritius: Option<String>,
    /// Bouvet island.
    pub bouvet_island: Option<String>,
    /// Norfolk island.
    pub norfolk_island: Option<String>,
    /// New zealand.
    pub new_zealand: Option<String>,
    /// Senegal.
    pub senegal: Option<String>,
    /// Timor leste.
    pub timor_leste: Option<String>,
    /// Macedonia.
    pub macedonia: Option<String>,
    /// Ethiopia.
    pub ethiopia: Option<String>,
    /// Egypt.
    pub egypt: Option<String>,
    /// Sierra leone.
    pub sierra_leone: Option<String>,
    /// Bolivia.
    pub bolivia: Option<String>,
    /// Luxembourg german.
    pub luxembourg_german: Option<String>,
    /// Malta.
    pub malta: Option<String>,
    /// Saudi arabia.
    pub saudi_arabia: Option<String>,
    /// Cape verde.
    pub cape_verde: Option<String>,
    /// South georgia and the south sandwich islands.
    pub south_georgia_and_the_south_sandwich_islands: Option<String>,
    /// Pakistan.
    pub pakistan: Option<String>,
    /// Gambia.
    pub gambia: Option<String>,
    /// Ireland.
    pub ireland: Option<String>,
    /// Qatar.
    pub qatar: Option<String>,
    /// Slovakia.
    pub slovakia: Option<String>,
    /// France.
    pub france: Option<String>,
    /// Lithuania.
    pub lithuania: Option<String>,
    /// Bosnia and herzegovina.
    pub bosnia_and_herzegovina: Option<String>,
    /// Albanian.
    pub albanian: Option<String>,
    /// Niger.
    pub niger: Option<String>,
    /// Rwanda.
    pub rwanda: Option<String>,
    /// Saint kitts and nevis.
    pub saint_kitts_and_nevis: Option<String>,
    /// French southern territories.
    pub french_southern_territories: Option<String>,
    /// Bangladesh.
    pub bangladesh: Option<String>,
    /// Barbados.
    pub barbados: Option<String>,
    /// Nicaragua.
    pub nicaragua: Option<String>,
    /// Norway.
    pub norway: Option<String>,
    /// Botswana.
    pub botswana: Option<String>,
    /// Macao.
    pub macao: Option<String>,
    /// Denmark.
    pub denmark: Option<String>,
    /// Dominican republic.
    pub dominican_republic: Option<String>,
    /// Mexico.
    pub mexico: Option<String>,
    /// Uganda.
    pub uganda: Option<String>,
    /// Micronesia.
    pub micronesia: Option<String>,
    /// Suriname.
    pub suriname: Option<String>,
    /// Greenland.
    pub greenland: Option<String>,
    /// Saint helena.
    pub saint_helena: Option<String>,
}

object!(Countries {
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
    "Saint Helena" => saint_helena
});

/// Country.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Country {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Currency symbol.
    pub currency_symbol: Option<String>,
    /// Currency code.
    pub currency_code: Option<String>,
}

object!(Country {
    "id" => id,
    "name" => name,
    "currencySymbol" => currency_symbol,
    "currencyCode" => currency_code
});

/// Locale countries, of `locales().get_countries`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocaleCountries {
    /// Data.
    pub data: Option<Vec<Country>>,
    /// Countries.
    pub countries: Option<Countries>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(LocaleCountries {
    "data" => data,
    "countries" => countries;
    other
});

/// Locale languages, of `locales().get_languages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocaleLanguages {
    /// Languages.
    pub languages: Option<shared::RecordCf>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(LocaleLanguages {
    "languages" => languages;
    other
});
