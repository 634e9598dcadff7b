// Written by `cargo xtask codegen` from xtask/catalog/crm/; changes belong there.
//! Operations by name, a part of the table.

use crate::rows;
use zoho_http::decode;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::recode_body;
use zoho_http::wire;
use zoho_http::wire::Json;

#[cfg(feature = "records")]
use super::super::records;
#[cfg(feature = "records")]
use super::super::recycle_bin;
#[cfg(feature = "settings")]
use super::super::related_lists;
#[cfg(feature = "records")]
use super::super::related_records;
#[cfg(feature = "users")]
use super::super::roles;
#[cfg(feature = "automation")]
use super::super::scoring_rules;
#[cfg(feature = "scheduling")]
use super::super::services;
use super::super::shared;
#[cfg(feature = "users")]
use super::super::sharing_rules;
#[cfg(feature = "organization")]
use super::super::shift_hours;
#[cfg(feature = "records")]
use super::super::tags;
#[cfg(feature = "users")]
use super::super::territories;
#[cfg(feature = "users")]
use super::super::territory_users;
#[cfg(feature = "records")]
use super::super::timelines;
#[cfg(feature = "email")]
use super::super::unsubscribe_links;
#[cfg(feature = "users")]
use super::super::user_groups;
#[cfg(feature = "users")]
use super::super::user_territories;
#[cfg(feature = "users")]
use super::super::user_unavailability;
#[cfg(feature = "users")]
use super::super::users;
#[cfg(feature = "settings")]
use super::super::variable_groups;
#[cfg(feature = "settings")]
use super::super::variables;
#[cfg(feature = "settings")]
use super::super::wizards;
#[cfg(feature = "intelligence")]
use super::super::zia_organization_enrichments;
#[cfg(feature = "intelligence")]
use super::super::zia_people_enrichments;

pub(super) static ENTRIES: &[Entry] = &[
    #[cfg(feature = "records")]
    Entry::new(&records::DOWNLOAD_PHOTO, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "records")]
    Entry::new(&records::DUPLICATE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_BY_EXTERNAL_ID, |_, body| {
        wire::recode(wire::first::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_FULL_TEXT, |_, body| {
        wire::recode(wire::first::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_MASS_CHANGE_OWNER_STATUS, |_, body| {
        wire::recode(wire::list::<records::MassChangeOwnerStatus>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_MASS_DELETE_STATUS, |_, body| {
        wire::recode(wire::list::<records::MassDeleteStatus>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_MASS_UPDATE_STATUS, |_, body| {
        wire::recode(wire::list::<records::MassChangeOwnerStatus>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_MERGE_STATUS, |_, body| {
        wire::recode(wire::list::<records::Merge>(body, "merge"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::LIST_DELETED, |_, body| {
        wire::recode(wire::list::<records::DeletedRecord>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::LIST_FULL_TEXT, |_, body| {
        wire::recode(wire::list::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::MASS_CHANGE_OWNER, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Json>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&records::MASS_DELETE, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Json>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&records::MASS_UPDATE, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::MERGE, |_, body| {
        wire::recode(rows::outcomes(body, "merge"))
    })
    .body(|body| recode_body::<Vec<records::Merge>>(body, "merge")),
    #[cfg(feature = "records")]
    Entry::new(&records::REMOVE_TERRITORIES, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::REMOVE_TERRITORIES_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::UPDATE_BY_EXTERNAL_ID, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::UPLOAD_PHOTO, |_, body| {
        wire::recode(rows::outcome(body, ""))
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::LIST, |_, body| {
        wire::recode(wire::list::<recycle_bin::RecycleBin>(body, "recycle_bin"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::GET, |_, body| {
        wire::recode(wire::first::<recycle_bin::RecycleBin>(body, "recycle_bin"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "recycle_bin"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "recycle_bin"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&related_lists::LIST, |_, body| {
        wire::recode(wire::list::<shared::RelatedList>(body, "related_lists"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&related_lists::GET, |_, body| {
        wire::recode(wire::first::<shared::RelatedList>(body, "related_lists"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LIST, |_, body| {
        wire::recode(wire::list::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::GET, |_, body| {
        wire::recode(wire::first::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::GET_BY_EXTERNAL_ID, |_, body| {
        wire::recode(wire::first::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LINK, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LINK_BY_EXTERNAL_ID, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LINK_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LINK_MANY_BY_EXTERNAL_ID, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LIST_BY_EXTERNAL_ID, |_, body| {
        wire::recode(wire::list::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LIST_OF_DELETED, |_, body| {
        wire::recode(wire::list::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::UNLINK, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::UNLINK_BY_EXTERNAL_ID, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::UNLINK_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::UNLINK_MANY_BY_EXTERNAL_ID, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&roles::LIST, |_, body| {
        wire::recode(wire::list::<roles::Role>(body, "roles"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&roles::GET, |_, body| {
        wire::recode(wire::first::<roles::Role>(body, "roles"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&roles::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "roles"))
    })
    .body(|body| recode_body::<Vec<roles::Role>>(body, "roles")),
    #[cfg(feature = "users")]
    Entry::new(&roles::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "roles"))
    })
    .body(|body| recode_body::<Vec<roles::Role>>(body, "roles")),
    #[cfg(feature = "users")]
    Entry::new(&roles::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "roles"))
    })
    .body(|body| recode_body::<Vec<roles::Role>>(body, "roles")),
    #[cfg(feature = "users")]
    Entry::new(&roles::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "roles"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::LIST, |_, body| {
        wire::recode(wire::list::<scoring_rules::ScoringRule>(
            body,
            "scoring_rules",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::GET, |_, body| {
        wire::recode(wire::first::<scoring_rules::ScoringRule>(
            body,
            "scoring_rules",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "scoring_rules"))
    })
    .body(|body| recode_body::<Vec<scoring_rules::ScoringRule>>(body, "scoring_rules")),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "scoring_rules"))
    })
    .body(|body| recode_body::<Vec<scoring_rules::ScoringRule>>(body, "scoring_rules")),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "scoring_rules"))
    })
    .body(|body| recode_body::<Vec<scoring_rules::ScoringRule>>(body, "scoring_rules")),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "scoring_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "scoring_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::ACTIVATE, |_, body| {
        wire::recode(rows::outcome(body, "scoring_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::DEACTIVATE, |_, body| {
        wire::recode(rows::outcome(body, "scoring_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::DUPLICATE, |_, body| {
        wire::recode(rows::outcome(body, "scoring_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::RUN, |_, body| {
        wire::recode(rows::outcomes(body, "scoring_rules"))
    })
    .body(|body| recode_body::<Json>(body, "")),
    Entry::new(&crate::service_preferences::GET, decode::json_or_default),
    Entry::new(&crate::service_preferences::UPDATE, decode::json_or_default),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::LIST, |_, body| {
        wire::recode(wire::list::<services::Service>(body, "data"))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::GET, |_, body| {
        wire::recode(wire::first::<services::Service>(body, "data"))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<services::Service>>(body, "data")),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<services::Service>>(body, "data")),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::LIST, |_, body| {
        wire::recode(wire::list::<sharing_rules::SharingRule>(
            body,
            "sharing_rules",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::GET, |_, body| {
        wire::recode(wire::first::<sharing_rules::SharingRule>(
            body,
            "sharing_rules",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "sharing_rules"))
    })
    .body(|body| recode_body::<Vec<sharing_rules::SharingRule>>(body, "sharing_rules")),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "sharing_rules"))
    })
    .body(|body| recode_body::<Vec<sharing_rules::SharingRule>>(body, "sharing_rules")),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "sharing_rules"))
    })
    .body(|body| recode_body::<Vec<sharing_rules::SharingRule>>(body, "sharing_rules")),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "sharing_rules"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::SEARCH, |_, body| {
        wire::recode(wire::list::<sharing_rules::SharingRule>(
            body,
            "sharing_rules",
        ))
    })
    .body(|body| recode_body::<Vec<sharing_rules::SharingRuleFilterGroup>>(body, "filters")),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::ACTIVATE, |_, body| {
        wire::recode(rows::outcome(body, "sharing_rules"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::DEACTIVATE, |_, body| {
        wire::recode(rows::outcome(body, "sharing_rules"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::LIST_SUMMARIES, |_, body| {
        wire::recode(wire::list::<sharing_rules::SharingRuleSummary>(
            body,
            "sharing_rules_summary",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::RUN, |_, body| {
        wire::recode(rows::outcomes(body, "sharing_rules"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::SEARCH_SUMMARY, |_, body| {
        wire::recode(wire::list::<sharing_rules::SharingRuleSummary>(
            body,
            "sharing_rules_summary",
        ))
    })
    .body(|body| recode_body::<Vec<sharing_rules::SharingRuleFilterGroup>>(body, "filters")),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::LIST, |_, body| {
        wire::recode(wire::one::<shift_hours::ShiftHours>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::GET, |_, body| {
        wire::recode(wire::one::<shift_hours::ShiftHours>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "shift_hours"))
    })
    .body(|body| recode_body::<Vec<shift_hours::ShiftHour>>(body, "shift_hours")),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "shift_hours"))
    })
    .body(|body| recode_body::<Vec<shift_hours::ShiftHour>>(body, "shift_hours")),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "shift_hours"))
    })
    .body(|body| recode_body::<Vec<shift_hours::ShiftHour>>(body, "shift_hours")),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "shift_hours"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::LIST, |_, body| {
        wire::recode(wire::list::<shared::Tag>(body, "tags"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "tags"))
    })
    .body(|body| recode_body::<Vec<shared::Tag>>(body, "tags")),
    #[cfg(feature = "records")]
    Entry::new(&tags::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "tags"))
    })
    .body(|body| recode_body::<Vec<shared::Tag>>(body, "tags")),
    #[cfg(feature = "records")]
    Entry::new(&tags::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "tags"))
    })
    .body(|body| recode_body::<Vec<shared::Tag>>(body, "tags")),
    #[cfg(feature = "records")]
    Entry::new(&tags::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "tags"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::ADD, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<tags::TagAdd>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&tags::ADD_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<tags::TagAdd>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&tags::COUNT_RECORDS, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::GET_MASS_DELETE_STATUS, |_, body| {
        wire::recode(wire::list::<tags::MassTagDeleteStatus>(body, "mass_delete"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::MASS_DELETE, |_, body| {
        wire::recode(rows::outcome(body, ""))
    })
    .body(|body| recode_body::<Vec<tags::MassTagDelete>>(body, "mass_delete")),
    #[cfg(feature = "records")]
    Entry::new(&tags::MERGE, |_, body| {
        wire::recode(rows::outcomes(body, "tags"))
    })
    .body(|body| recode_body::<Vec<tags::TagMerge>>(body, "tags")),
    #[cfg(feature = "records")]
    Entry::new(&tags::REMOVE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<tags::TagRemove>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&tags::REMOVE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<tags::TagRemove>(body, "")),
    #[cfg(feature = "users")]
    Entry::new(&territories::LIST, |_, body| {
        wire::recode(wire::list::<territories::Territory>(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::GET, |_, body| {
        wire::recode(wire::first::<territories::Territory>(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    })
    .body(|body| recode_body::<Vec<territories::Territory>>(body, "territories")),
    #[cfg(feature = "users")]
    Entry::new(&territories::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "territories"))
    })
    .body(|body| recode_body::<Vec<territories::Territory>>(body, "territories")),
    #[cfg(feature = "users")]
    Entry::new(&territories::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    })
    .body(|body| recode_body::<Vec<territories::Territory>>(body, "territories")),
    #[cfg(feature = "users")]
    Entry::new(&territories::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::COUNT_USERS, |_, body| {
        wire::recode(wire::list::<territories::TerritoryUserCount>(
            body,
            "associated_users_count",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::LIST_CHILDREN, |_, body| {
        wire::recode(wire::list::<territories::Territory>(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::LIST_DELETED_ASSOCIATED, |_, body| {
        wire::recode(wire::list::<territories::DeletedTerritory>(
            body,
            "territories",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::TRANSFER_AND_DELETE, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    })
    .body(|body| recode_body::<Vec<Json>>(body, "territories")),
    #[cfg(feature = "users")]
    Entry::new(&territories::TRANSFER_AND_DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    })
    .body(|body| recode_body::<Vec<Json>>(body, "territories")),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::LIST, |_, body| {
        wire::recode(wire::list::<shared::User>(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::GET, |_, body| {
        wire::recode(wire::first::<shared::User>(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "users"))
    })
    .body(|body| recode_body::<Vec<shared::User>>(body, "users")),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::REMOVE, |_, body| {
        wire::recode(rows::outcome(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::REMOVE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "users"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&timelines::LIST, |_, body| {
        wire::recode(wire::list::<timelines::Timeline>(body, "__timeline"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::LIST, |_, body| {
        wire::recode(wire::list::<unsubscribe_links::UnsubscribeLink>(
            body,
            "unsubscribe_links",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::GET, |_, body| {
        wire::recode(wire::first::<unsubscribe_links::UnsubscribeLink>(
            body,
            "unsubscribe_links",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "unsubscribe_links"))
    })
    .body(|body| recode_body::<Vec<unsubscribe_links::UnsubscribeLink>>(body, "unsubscribe_links")),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "unsubscribe_links"))
    })
    .body(|body| recode_body::<Vec<unsubscribe_links::UnsubscribeLink>>(body, "unsubscribe_links")),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "unsubscribe_links"))
    })
    .body(|body| recode_body::<Vec<unsubscribe_links::UnsubscribeLink>>(body, "unsubscribe_links")),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "unsubscribe_links"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::LIST_ASSOCIATIONS, |_, body| {
        wire::recode(wire::list::<unsubscribe_links::UnsubscribeLinkAssociation>(
            body,
            "associations",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroup>(body, "user_groups"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::GET, |_, body| {
        wire::recode(wire::first::<user_groups::UserGroup>(body, "user_groups"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "user_groups"))
    })
    .body(|body| recode_body::<Vec<user_groups::UserGroup>>(body, "user_groups")),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "user_groups"))
    })
    .body(|body| recode_body::<Vec<user_groups::UserGroup>>(body, "user_groups")),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "user_groups"))
    })
    .body(|body| recode_body::<Vec<user_groups::UserGroup>>(body, "user_groups")),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "user_groups"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::COUNT_SOURCES, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroupSourceCount>(
            body,
            "sources_count",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::COUNT_USERS, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroupUserCount>(
            body,
            "associated_users_count",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::COUNT_USERS_BY_SOURCE, |_, body| {
        wire::recode(wire::one::<Json>(body, ""))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::GET_DELETION_STATUS, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroupDeletionStatus>(
            body,
            "deletion_jobs",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_ASSIGNED, |_, body| {
        wire::recode(rows::outcome(body, ""))
    })
    .body(|body| recode_body::<user_groups::UserGroupAssignmentQuery>(body, "get_assigned")),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_ASSOCIATIONS, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroupAssociation>(
            body,
            "associations",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_BY_USER, |_, body| {
        wire::recode(wire::list::<user_groups::AssociatedGroup>(
            body,
            "user_groups",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_SOURCES, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroupSource>(body, "sources"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_UNASSIGNED, |_, body| {
        wire::recode(rows::outcome(body, ""))
    })
    .body(|body| recode_body::<user_groups::UserGroupAssignmentQuery>(body, "get_unassigned")),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::LIST, |_, body| {
        wire::recode(wire::list::<user_territories::UserTerritory>(
            body,
            "territories",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::GET, |_, body| {
        wire::recode(wire::first::<user_territories::UserTerritory>(
            body,
            "territories",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::ADD, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    })
    .body(|body| recode_body::<Vec<user_territories::UserTerritory>>(body, "territories")),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::REMOVE, |_, body| {
        wire::recode(rows::outcome(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::REMOVE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::LIST, |_, body| {
        wire::recode(wire::list::<user_unavailability::UserUnavailability>(
            body,
            "users_unavailability",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::GET, |_, body| {
        wire::recode(wire::first::<user_unavailability::UserUnavailability>(
            body,
            "users_unavailability",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "users_unavailability"))
    })
    .body(|body| {
        recode_body::<Vec<user_unavailability::UserUnavailability>>(body, "users_unavailability")
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "users_unavailability"))
    })
    .body(|body| {
        recode_body::<Vec<user_unavailability::UserUnavailability>>(body, "users_unavailability")
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "users_unavailability"))
    })
    .body(|body| {
        recode_body::<Vec<user_unavailability::UserUnavailability>>(body, "users_unavailability")
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "users_unavailability"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::LIST, |_, body| {
        wire::recode(wire::list::<shared::User>(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::GET, |_, body| {
        wire::recode(wire::first::<shared::User>(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "users"))
    })
    .body(|body| recode_body::<Vec<shared::User>>(body, "users")),
    #[cfg(feature = "users")]
    Entry::new(&users::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "users"))
    })
    .body(|body| recode_body::<Vec<shared::User>>(body, "users")),
    #[cfg(feature = "users")]
    Entry::new(&users::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "users"))
    })
    .body(|body| recode_body::<Vec<shared::User>>(body, "users")),
    #[cfg(feature = "users")]
    Entry::new(&users::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::GET_TRANSFER_AND_DELETE_STATUS, |_, body| {
        wire::recode(wire::list::<users::UserTransferAndDeleteStatus>(
            body,
            "transfer_and_delete",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::TRANSFER_AND_DELETE, |_, body| {
        wire::recode(rows::outcomes(body, "transfer_and_delete"))
    })
    .body(|body| recode_body::<Vec<users::UserTransferAndDelete>>(body, "transfer_and_delete")),
    #[cfg(feature = "users")]
    Entry::new(&users::TRANSFER_AND_DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "transfer_and_delete"))
    })
    .body(|body| recode_body::<Vec<users::UserTransferAndDeleteMany>>(body, "transfer_and_delete")),
    #[cfg(feature = "settings")]
    Entry::new(&variable_groups::LIST, |_, body| {
        wire::recode(wire::list::<variable_groups::VariableGroup>(
            body,
            "variable_groups",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variable_groups::GET, |_, body| {
        wire::recode(wire::first::<variable_groups::VariableGroup>(
            body,
            "variable_groups",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variable_groups::GET_BY_API_NAME, |_, body| {
        wire::recode(wire::first::<variable_groups::VariableGroup>(
            body,
            "variable_groups",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::LIST, |_, body| {
        wire::recode(wire::list::<variables::Variable>(body, "variables"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::GET, |_, body| {
        wire::recode(wire::first::<variables::Variable>(body, "variables"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "variables"))
    })
    .body(|body| recode_body::<Vec<variables::Variable>>(body, "variables")),
    #[cfg(feature = "settings")]
    Entry::new(&variables::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "variables"))
    })
    .body(|body| recode_body::<Vec<variables::Variable>>(body, "variables")),
    #[cfg(feature = "settings")]
    Entry::new(&variables::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "variables"))
    })
    .body(|body| recode_body::<Vec<variables::Variable>>(body, "variables")),
    #[cfg(feature = "settings")]
    Entry::new(&variables::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "variables"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "variables"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::GET_BY_API_NAME, |_, body| {
        wire::recode(wire::first::<variables::Variable>(body, "variables"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::UPDATE_BY_API_NAME, |_, body| {
        wire::recode(rows::outcome(body, "variables"))
    })
    .body(|body| recode_body::<Vec<variables::Variable>>(body, "variables")),
    #[cfg(feature = "settings")]
    Entry::new(&wizards::LIST, |_, body| {
        wire::recode(wire::list::<wizards::Wizard>(body, "wizards"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&wizards::GET, |_, body| {
        wire::recode(wire::first::<wizards::Wizard>(body, "wizards"))
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_organization_enrichments::LIST, |_, body| {
        wire::recode(wire::list::<
            zia_organization_enrichments::ZiaOrganizationEnrichment,
        >(body, "__zia_org_enrichment"))
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_organization_enrichments::GET, |_, body| {
        wire::recode(wire::first::<
            zia_organization_enrichments::ZiaOrganizationEnrichment,
        >(body, "__zia_org_enrichment"))
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_organization_enrichments::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "__zia_org_enrichment"))
    })
    .body(|body| {
        recode_body::<Vec<zia_organization_enrichments::ZiaOrganizationEnrichment>>(
            body,
            "__zia_org_enrichment",
        )
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_people_enrichments::LIST, |_, body| {
        wire::recode(wire::list::<zia_people_enrichments::ZiaPeopleEnrichment>(
            body,
            "__zia_people_enrichment",
        ))
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_people_enrichments::GET, |_, body| {
        wire::recode(wire::first::<zia_people_enrichments::ZiaPeopleEnrichment>(
            body,
            "__zia_people_enrichment",
        ))
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_people_enrichments::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "__zia_people_enrichment"))
    })
    .body(|body| {
        recode_body::<Vec<zia_people_enrichments::ZiaPeopleEnrichment>>(
            body,
            "__zia_people_enrichment",
        )
    }),
];
