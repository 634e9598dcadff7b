// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Operations by name, a part of the table.

use crate::rows;
use zoho_http::Id;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::answer;
use zoho_http::dynamic::nothing;
use zoho_http::wire::Json;

#[cfg(feature = "organization")]
use super::super::organizations;
#[cfg(feature = "settings")]
use super::super::pick_list_values;
#[cfg(feature = "settings")]
use super::super::pipelines;
#[cfg(feature = "portals")]
use super::super::portal_invitations;
#[cfg(feature = "portals")]
use super::super::portal_user_types;
#[cfg(feature = "portals")]
use super::super::portal_users;
#[cfg(feature = "portals")]
use super::super::portals;
#[cfg(feature = "users")]
use super::super::profiles;
#[cfg(feature = "settings")]
use super::super::record_locking_configurations;
#[cfg(feature = "records")]
use super::super::record_locks;
#[cfg(feature = "records")]
use super::super::record_sharing;
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
#[cfg(feature = "automation")]
use super::super::signals;
#[cfg(feature = "records")]
use super::super::tags;
#[cfg(feature = "organization")]
use super::super::taxes;
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

pub(super) static ENTRIES: &[Entry] = &[
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DOWNLOAD_PHOTO, |_, body| {
        nothing(&organizations::DOWNLOAD_PHOTO, body)
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::UPLOAD_PHOTO, |_, body| {
        answer(&organizations::UPLOAD_PHOTO, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pick_list_values::LIST, |_, body| {
        answer(&pick_list_values::LIST, body, |check| {
            check.list::<pick_list_values::PickListValue>("pick_list_values");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::LIST, |_, body| {
        answer(&pipelines::LIST, body, |check| {
            check.list::<pipelines::Pipeline>("pipeline");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::GET, |_, body| {
        answer(&pipelines::GET, body, |check| {
            check.first::<pipelines::Pipeline>("pipeline");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::CREATE, |_, body| {
        answer(&pipelines::CREATE, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::UPDATE, |_, body| {
        answer(&pipelines::UPDATE, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::UPDATE_MANY, |_, body| {
        answer(&pipelines::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::DELETE, |_, body| {
        answer(&pipelines::DELETE, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::PipelineDelete>>("pipeline");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::PATCH_MANY, |_, body| {
        answer(&pipelines::PATCH_MANY, body, |check| {
            check.rows(rows::tally(body, "pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::Pipeline>>("pipeline");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::TRANSFER, |_, body| {
        answer(&pipelines::TRANSFER, body, |check| {
            check.rows(rows::tally(body, "transfer_pipeline"));
        })
    })
    .body(|check| {
        check.member::<Vec<pipelines::PipelineTransfer>>("transfer_pipeline");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_invitations::GET_STATUS, |_, body| {
        answer(&portal_invitations::GET_STATUS, body, |check| {
            check.list::<portal_invitations::PortalInvitationStatus>("portal_invite");
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_invitations::INVITE, |_, body| {
        answer(&portal_invitations::INVITE, body, |check| {
            check.rows(rows::tally(body, "portal_invite"));
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_invitations::INVITE_MANY, |_, body| {
        answer(&portal_invitations::INVITE_MANY, body, |check| {
            check.rows(rows::tally(body, "portal_invite"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_invitations::PortalInvitationBatch>>("portal_invite");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::LIST, |_, body| {
        answer(&portal_user_types::LIST, body, |check| {
            check.list::<portal_user_types::PortalUserType>("user_type");
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::GET, |_, body| {
        answer(&portal_user_types::GET, body, |check| {
            check.first::<portal_user_types::PortalUserType>("user_type");
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::CREATE, |_, body| {
        answer(&portal_user_types::CREATE, body, |check| {
            check.rows(rows::tally(body, "user_type"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_user_types::PortalUserTypeInput>>("user_type");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::UPDATE, |_, body| {
        answer(&portal_user_types::UPDATE, body, |check| {
            check.rows(rows::tally(body, "user_type"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_user_types::PortalUserTypeInput>>("user_type");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::DELETE, |_, body| {
        answer(&portal_user_types::DELETE, body, |check| {
            check.rows(rows::tally(body, "user_type"));
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::LIST, |_, body| {
        answer(&portal_users::LIST, body, |check| {
            check.list::<portal_users::PortalUser>("users");
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::DELETE_MANY, |_, body| {
        answer(&portal_users::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::CHANGE_STATUS, |_, body| {
        answer(&portal_users::CHANGE_STATUS, body, |check| {
            check.rows(rows::tally(body, "change_status"));
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::CHANGE_STATUS_BY_POST, |_, body| {
        answer(&portal_users::CHANGE_STATUS_BY_POST, body, |check| {
            check.rows(rows::tally(body, "change_status"));
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::CHANGE_STATUS_MANY, |_, body| {
        answer(&portal_users::CHANGE_STATUS_MANY, body, |check| {
            check.rows(rows::tally(body, "change_status"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_users::PortalUserStatusChanges>>("change_status");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::CHANGE_STATUS_MANY_BY_POST, |_, body| {
        answer(&portal_users::CHANGE_STATUS_MANY_BY_POST, body, |check| {
            check.rows(rows::tally(body, "change_status"));
        })
    })
    .body(|check| {
        check.member::<Vec<portal_users::PortalUserStatusChanges>>("change_status");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::TRANSFER, |_, body| {
        answer(&portal_users::TRANSFER, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::LIST, |_, body| {
        answer(&portals::LIST, body, |check| {
            check.list::<portals::Portal>("portals");
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::GET, |_, body| {
        answer(&portals::GET, body, |check| {
            check.first::<portals::Portal>("portals");
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::CREATE, |_, body| {
        answer(&portals::CREATE, body, |check| {
            check.rows(rows::tally(body, "portals"));
        })
    })
    .body(|check| {
        check.member::<Vec<portals::PortalInput>>("portals");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::UPDATE, |_, body| {
        answer(&portals::UPDATE, body, |check| {
            check.rows(rows::tally(body, "portals"));
        })
    })
    .body(|check| {
        check.member::<Vec<portals::PortalInput>>("portals");
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::DELETE, |_, body| {
        answer(&portals::DELETE, body, |check| {
            check.rows(rows::tally(body, "portals"));
        })
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::GET_META, |_, body| {
        answer(&portals::GET_META, body, |check| {
            check.list::<portals::PortalMeta>("related_lists");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::LIST, |_, body| {
        answer(&profiles::LIST, body, |check| {
            check.list::<shared::Profile>("profiles");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::GET, |_, body| {
        answer(&profiles::GET, body, |check| {
            check.first::<shared::Profile>("profiles");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::UPDATE, |_, body| {
        answer(&profiles::UPDATE, body, |check| {
            check.rows(rows::tally(body, "profiles"));
        })
    })
    .body(|check| {
        check.member::<Vec<profiles::ProfileInput>>("profiles");
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::DELETE, |_, body| {
        answer(&profiles::DELETE, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::DUPLICATE, |_, body| {
        answer(&profiles::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "profiles"));
        })
    })
    .body(|check| {
        check.member::<Vec<profiles::ProfileInput>>("profiles");
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::PATCH, |_, body| {
        answer(&profiles::PATCH, body, |check| {
            check.rows(rows::tally(body, "profiles"));
        })
    })
    .body(|check| {
        check.member::<Vec<profiles::ProfilePatch>>("profiles");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::LIST, |_, body| {
        answer(&record_locking_configurations::LIST, body, |check| {
            check.list::<record_locking_configurations::RecordLockingConfiguration>(
                "record_locking_configurations",
            );
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::GET, |_, body| {
        answer(&record_locking_configurations::GET, body, |check| {
            check.first::<record_locking_configurations::RecordLockingConfiguration>(
                "record_locking_configurations",
            );
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::CREATE, |_, body| {
        answer(&record_locking_configurations::CREATE, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locking_configurations::RecordLockingConfigurationInput>>(
            "record_locking_configurations",
        );
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::UPDATE, |_, body| {
        answer(&record_locking_configurations::UPDATE, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locking_configurations::RecordLockingConfigurationInput>>(
            "record_locking_configurations",
        );
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::UPDATE_MANY, |_, body| {
        answer(&record_locking_configurations::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locking_configurations::RecordLockingConfigurationInput>>(
            "record_locking_configurations",
        );
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::DELETE, |_, body| {
        answer(&record_locking_configurations::DELETE, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::DELETE_MANY, |_, body| {
        answer(&record_locking_configurations::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "record_locking_configurations"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::LIST, |_, body| {
        answer(&record_locks::LIST, body, |check| {
            check.list::<record_locks::RecordLock>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::GET, |_, body| {
        answer(&record_locks::GET, body, |check| {
            check.first::<record_locks::RecordLock>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::UPDATE, |_, body| {
        answer(&record_locks::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locks::RecordLockInput>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::LOCK, |_, body| {
        answer(&record_locks::LOCK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<record_locks::RecordLockInput>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::UNLOCK, |_, body| {
        answer(&record_locks::UNLOCK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_sharing::LIST, |_, body| {
        answer(&record_sharing::LIST, body, |check| {
            check.member::<record_sharing::RecordSharing>("");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_sharing::UPDATE, |_, body| {
        answer(&record_sharing::UPDATE, body, |check| {
            check.rows(rows::tally(body, "share"));
        })
    })
    .body(|check| {
        check.member::<record_sharing::RecordShare>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_sharing::REVOKE, |_, body| {
        answer(&record_sharing::REVOKE, body, |check| {
            check.rows(rows::tally(body, "share"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_sharing::SHARE, |_, body| {
        answer(&record_sharing::SHARE, body, |check| {
            check.rows(rows::tally(body, "share"));
        })
    })
    .body(|check| {
        check.member::<record_sharing::RecordShare>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::LIST, |_, body| {
        answer(&records::LIST, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET, |_, body| {
        answer(&records::GET, body, |check| {
            check.first::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::CREATE, |_, body| {
        answer(&records::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::UPSERT, |_, body| {
        answer(&records::UPSERT, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::UPDATE, |_, body| {
        answer(&records::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::UPDATE_MANY, |_, body| {
        answer(&records::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DELETE, |_, body| {
        answer(&records::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DELETE_MANY, |_, body| {
        answer(&records::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::SEARCH, |_, body| {
        answer(&records::SEARCH, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::COUNT, |_, body| {
        answer(&records::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::ASSIGN_TERRITORIES, |_, body| {
        answer(&records::ASSIGN_TERRITORIES, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::ASSIGN_TERRITORIES_MANY, |_, body| {
        answer(&records::ASSIGN_TERRITORIES_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::CHANGE_OWNER, |_, body| {
        answer(&records::CHANGE_OWNER, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<records::OwnerChange>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::CHANGE_OWNER_MANY, |_, body| {
        answer(&records::CHANGE_OWNER_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<records::OwnerChangeMany>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::COUNT_MATCHING, |_, body| {
        answer(&records::COUNT_MATCHING, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DELETE_BY_EXTERNAL_ID, |_, body| {
        answer(&records::DELETE_BY_EXTERNAL_ID, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DELETE_PHOTO, |_, body| {
        answer(&records::DELETE_PHOTO, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DOWNLOAD_PHOTO, |_, body| {
        nothing(&records::DOWNLOAD_PHOTO, body)
    })
    .file(),
    #[cfg(feature = "records")]
    Entry::new(&records::DUPLICATE, |_, body| {
        answer(&records::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_BY_EXTERNAL_ID, |_, body| {
        answer(&records::GET_BY_EXTERNAL_ID, body, |check| {
            check.first::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_FULL_TEXT, |_, body| {
        answer(&records::GET_FULL_TEXT, body, |check| {
            check.first::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_MASS_CHANGE_OWNER_STATUS, |_, body| {
        answer(&records::GET_MASS_CHANGE_OWNER_STATUS, body, |check| {
            check.list::<records::MassChangeOwnerStatus>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_MASS_DELETE_STATUS, |_, body| {
        answer(&records::GET_MASS_DELETE_STATUS, body, |check| {
            check.list::<records::MassDeleteStatus>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_MASS_UPDATE_STATUS, |_, body| {
        answer(&records::GET_MASS_UPDATE_STATUS, body, |check| {
            check.list::<records::MassChangeOwnerStatus>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_MERGE_STATUS, |_, body| {
        answer(&records::GET_MERGE_STATUS, body, |check| {
            check.list::<records::Merge>("merge");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::LIST_DELETED, |_, body| {
        answer(&records::LIST_DELETED, body, |check| {
            check.list::<records::DeletedRecord>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::LIST_FULL_TEXT, |_, body| {
        answer(&records::LIST_FULL_TEXT, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::MASS_CHANGE_OWNER, |_, body| {
        answer(&records::MASS_CHANGE_OWNER, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Json>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::MASS_DELETE, |_, body| {
        answer(&records::MASS_DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Json>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::MASS_UPDATE, |_, body| {
        answer(&records::MASS_UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<String>("cvid")
            .beside::<Vec<Id>>("ids")
            .beside::<records::RecordTerritory>("territory")
            .beside::<bool>("over_write")
            .beside::<Vec<records::RecordCriteria>>("criteria");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::MERGE, |_, body| {
        answer(&records::MERGE, body, |check| {
            check.rows(rows::tally(body, "merge"));
        })
    })
    .body(|check| {
        check.member::<Vec<records::Merge>>("merge");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::REMOVE_TERRITORIES, |_, body| {
        answer(&records::REMOVE_TERRITORIES, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::REMOVE_TERRITORIES_MANY, |_, body| {
        answer(&records::REMOVE_TERRITORIES_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::SEARCH_BULK, |_, body| {
        answer(&records::SEARCH_BULK, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::UPDATE_BY_EXTERNAL_ID, |_, body| {
        answer(&records::UPDATE_BY_EXTERNAL_ID, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data")
            .beside::<Vec<String>>("trigger")
            .beside::<Vec<String>>("process")
            .beside::<Vec<String>>("duplicate_check_fields")
            .beside::<String>("wf_trigger")
            .beside::<Id>("lar_id");
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::UPLOAD_PHOTO, |_, body| {
        answer(&records::UPLOAD_PHOTO, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::LIST, |_, body| {
        answer(&recycle_bin::LIST, body, |check| {
            check.list::<recycle_bin::RecycleBin>("recycle_bin");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::GET, |_, body| {
        answer(&recycle_bin::GET, body, |check| {
            check.first::<recycle_bin::RecycleBin>("recycle_bin");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::DELETE, |_, body| {
        answer(&recycle_bin::DELETE, body, |check| {
            check.rows(rows::tally(body, "recycle_bin"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::DELETE_MANY, |_, body| {
        answer(&recycle_bin::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "recycle_bin"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::COUNT, |_, body| {
        answer(&recycle_bin::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::EMPTY, |_, body| {
        answer(&recycle_bin::EMPTY, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::RESTORE, |_, body| {
        answer(&recycle_bin::RESTORE, body, |check| {
            check.rows(rows::tally(body, "recycle_bin"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::RESTORE_MANY, |_, body| {
        answer(&recycle_bin::RESTORE_MANY, body, |check| {
            check.rows(rows::tally(body, "recycle_bin"));
        })
    })
    .body(|check| {
        check.member::<recycle_bin::RecycleBinRestoreMany>("");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&related_lists::LIST, |_, body| {
        answer(&related_lists::LIST, body, |check| {
            check.list::<shared::RelatedList>("related_lists");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&related_lists::GET, |_, body| {
        answer(&related_lists::GET, body, |check| {
            check.first::<shared::RelatedList>("related_lists");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LIST, |_, body| {
        answer(&related_records::LIST, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::GET, |_, body| {
        answer(&related_records::GET, body, |check| {
            check.first::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::COUNT, |_, body| {
        answer(&related_records::COUNT, body, |check| {
            check.list::<Vec<related_records::RelatedRecordCountResult>>(
                "get_related_records_count",
            );
        })
    })
    .body(|check| {
        check.member::<Vec<related_records::RelatedRecordCount>>("get_related_records_count");
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::GET_BY_EXTERNAL_ID, |_, body| {
        answer(&related_records::GET_BY_EXTERNAL_ID, body, |check| {
            check.first::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LINK, |_, body| {
        answer(&related_records::LINK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LINK_BY_EXTERNAL_ID, |_, body| {
        answer(&related_records::LINK_BY_EXTERNAL_ID, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LINK_MANY, |_, body| {
        answer(&related_records::LINK_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LINK_MANY_BY_EXTERNAL_ID, |_, body| {
        answer(&related_records::LINK_MANY_BY_EXTERNAL_ID, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check
            .open(&["Record"])
            .member::<Vec<shared::Record>>("data");
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LIST_BY_EXTERNAL_ID, |_, body| {
        answer(&related_records::LIST_BY_EXTERNAL_ID, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LIST_OF_DELETED, |_, body| {
        answer(&related_records::LIST_OF_DELETED, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::UNLINK, |_, body| {
        answer(&related_records::UNLINK, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::UNLINK_BY_EXTERNAL_ID, |_, body| {
        answer(&related_records::UNLINK_BY_EXTERNAL_ID, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::UNLINK_MANY, |_, body| {
        answer(&related_records::UNLINK_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::UNLINK_MANY_BY_EXTERNAL_ID, |_, body| {
        answer(
            &related_records::UNLINK_MANY_BY_EXTERNAL_ID,
            body,
            |check| {
                check.rows(rows::tally(body, "data"));
            },
        )
    }),
    #[cfg(feature = "users")]
    Entry::new(&roles::LIST, |_, body| {
        answer(&roles::LIST, body, |check| {
            check.list::<roles::Role>("roles");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&roles::GET, |_, body| {
        answer(&roles::GET, body, |check| {
            check.first::<roles::Role>("roles");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&roles::CREATE, |_, body| {
        answer(&roles::CREATE, body, |check| {
            check.rows(rows::tally(body, "roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<roles::Role>>("roles");
    }),
    #[cfg(feature = "users")]
    Entry::new(&roles::UPDATE, |_, body| {
        answer(&roles::UPDATE, body, |check| {
            check.rows(rows::tally(body, "roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<roles::Role>>("roles");
    }),
    #[cfg(feature = "users")]
    Entry::new(&roles::UPDATE_MANY, |_, body| {
        answer(&roles::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "roles"));
        })
    })
    .body(|check| {
        check.member::<Vec<roles::Role>>("roles");
    }),
    #[cfg(feature = "users")]
    Entry::new(&roles::DELETE, |_, body| {
        answer(&roles::DELETE, body, |check| {
            check.rows(rows::tally(body, "roles"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::LIST, |_, body| {
        answer(&scoring_rules::LIST, body, |check| {
            check.list::<scoring_rules::ScoringRule>("scoring_rules");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::GET, |_, body| {
        answer(&scoring_rules::GET, body, |check| {
            check.first::<scoring_rules::ScoringRule>("scoring_rules");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::CREATE, |_, body| {
        answer(&scoring_rules::CREATE, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<scoring_rules::ScoringRuleInput>>("scoring_rules");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::UPDATE, |_, body| {
        answer(&scoring_rules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<scoring_rules::ScoringRuleInput>>("scoring_rules");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::UPDATE_MANY, |_, body| {
        answer(&scoring_rules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<scoring_rules::ScoringRuleInput>>("scoring_rules");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::DELETE, |_, body| {
        answer(&scoring_rules::DELETE, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::DELETE_MANY, |_, body| {
        answer(&scoring_rules::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::ACTIVATE, |_, body| {
        answer(&scoring_rules::ACTIVATE, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::DEACTIVATE, |_, body| {
        answer(&scoring_rules::DEACTIVATE, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::DUPLICATE, |_, body| {
        answer(&scoring_rules::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::RUN, |_, body| {
        answer(&scoring_rules::RUN, body, |check| {
            check.rows(rows::tally(body, "scoring_rules"));
        })
    })
    .body(|check| {
        check.member::<Json>("");
    }),
    crate::service_preferences::entries::GET,
    crate::service_preferences::entries::UPDATE,
    #[cfg(feature = "scheduling")]
    Entry::new(&services::LIST, |_, body| {
        answer(&services::LIST, body, |check| {
            check.list::<services::Service>("data");
        })
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::GET, |_, body| {
        answer(&services::GET, body, |check| {
            check.first::<services::Service>("data");
        })
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::CREATE, |_, body| {
        answer(&services::CREATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<services::ServiceInput>>("data");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::UPDATE, |_, body| {
        answer(&services::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Vec<services::ServiceInput>>("data");
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::DELETE, |_, body| {
        answer(&services::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::LIST, |_, body| {
        answer(&sharing_rules::LIST, body, |check| {
            check.list::<sharing_rules::SharingRule>("sharing_rules");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::GET, |_, body| {
        answer(&sharing_rules::GET, body, |check| {
            check.first::<sharing_rules::SharingRule>("sharing_rules");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::CREATE, |_, body| {
        answer(&sharing_rules::CREATE, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<sharing_rules::SharingRule>>("sharing_rules");
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::UPDATE, |_, body| {
        answer(&sharing_rules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<sharing_rules::SharingRule>>("sharing_rules");
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::UPDATE_MANY, |_, body| {
        answer(&sharing_rules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<sharing_rules::SharingRule>>("sharing_rules");
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::DELETE, |_, body| {
        answer(&sharing_rules::DELETE, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::SEARCH, |_, body| {
        answer(&sharing_rules::SEARCH, body, |check| {
            check.list::<sharing_rules::SharingRule>("sharing_rules");
        })
    })
    .body(|check| {
        check.member::<Vec<sharing_rules::SharingRuleFilterGroup>>("filters");
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::ACTIVATE, |_, body| {
        answer(&sharing_rules::ACTIVATE, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::DEACTIVATE, |_, body| {
        answer(&sharing_rules::DEACTIVATE, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::LIST_SUMMARIES, |_, body| {
        answer(&sharing_rules::LIST_SUMMARIES, body, |check| {
            check.list::<sharing_rules::SharingRuleSummary>("sharing_rules_summary");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::RUN, |_, body| {
        answer(&sharing_rules::RUN, body, |check| {
            check.rows(rows::tally(body, "sharing_rules"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::SEARCH_SUMMARY, |_, body| {
        answer(&sharing_rules::SEARCH_SUMMARY, body, |check| {
            check.list::<sharing_rules::SharingRuleSummary>("sharing_rules_summary");
        })
    })
    .body(|check| {
        check.member::<Vec<sharing_rules::SharingRuleFilterGroup>>("filters");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::LIST, |_, body| {
        answer(&shift_hours::LIST, body, |check| {
            check.member::<shift_hours::ShiftHours>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::GET, |_, body| {
        answer(&shift_hours::GET, body, |check| {
            check.member::<shift_hours::ShiftHours>("");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::CREATE, |_, body| {
        answer(&shift_hours::CREATE, body, |check| {
            check.rows(rows::tally(body, "shift_hours"));
        })
    })
    .body(|check| {
        check.member::<Vec<shift_hours::ShiftHourInput>>("shift_hours");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::UPDATE, |_, body| {
        answer(&shift_hours::UPDATE, body, |check| {
            check.rows(rows::tally(body, "shift_hours"));
        })
    })
    .body(|check| {
        check.member::<Vec<shift_hours::ShiftHourInput>>("shift_hours");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::UPDATE_MANY, |_, body| {
        answer(&shift_hours::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "shift_hours"));
        })
    })
    .body(|check| {
        check.member::<Vec<shift_hours::ShiftHourInput>>("shift_hours");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::DELETE, |_, body| {
        answer(&shift_hours::DELETE, body, |check| {
            check.rows(rows::tally(body, "shift_hours"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&signals::LIST, |_, body| {
        answer(&signals::LIST, body, |check| {
            check.list::<Json>("signals");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&signals::CREATE_NOTIFICATION, |_, body| {
        answer(&signals::CREATE_NOTIFICATION, body, |check| {
            check.rows(rows::tally(body, "signals"));
        })
    })
    .body(|check| {
        check.member::<Vec<Json>>("signals");
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::LIST, |_, body| {
        answer(&tags::LIST, body, |check| {
            check.list::<shared::Tag>("tags");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::CREATE, |_, body| {
        answer(&tags::CREATE, body, |check| {
            check.rows(rows::tally(body, "tags"));
        })
    })
    .body(|check| {
        check.member::<Vec<tags::TagInput>>("tags");
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::UPDATE, |_, body| {
        answer(&tags::UPDATE, body, |check| {
            check.rows(rows::tally(body, "tags"));
        })
    })
    .body(|check| {
        check.member::<Vec<tags::TagInput>>("tags");
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::UPDATE_MANY, |_, body| {
        answer(&tags::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "tags"));
        })
    })
    .body(|check| {
        check.member::<Vec<tags::TagInput>>("tags");
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::DELETE, |_, body| {
        answer(&tags::DELETE, body, |check| {
            check.rows(rows::tally(body, "tags"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::ADD, |_, body| {
        answer(&tags::ADD, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<tags::TagAdd>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::ADD_MANY, |_, body| {
        answer(&tags::ADD_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<tags::TagAdd>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::COUNT_RECORDS, |_, body| {
        answer(&tags::COUNT_RECORDS, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::GET_MASS_DELETE_STATUS, |_, body| {
        answer(&tags::GET_MASS_DELETE_STATUS, body, |check| {
            check.list::<tags::MassTagDeleteStatus>("mass_delete");
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::MASS_DELETE, |_, body| {
        answer(&tags::MASS_DELETE, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check.member::<Vec<tags::MassTagDelete>>("mass_delete");
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::MERGE, |_, body| {
        answer(&tags::MERGE, body, |check| {
            check.rows(rows::tally(body, "tags"));
        })
    })
    .body(|check| {
        check.member::<Vec<tags::TagMerge>>("tags");
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::REMOVE, |_, body| {
        answer(&tags::REMOVE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<tags::TagRemove>("");
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::REMOVE_MANY, |_, body| {
        answer(&tags::REMOVE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<tags::TagRemove>("");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&taxes::GET, |_, body| {
        answer(&taxes::GET, body, |check| {
            check.member::<taxes::TaxSettings>("org_taxes");
        })
    }),
    #[cfg(feature = "organization")]
    Entry::new(&taxes::UPDATE, |_, body| {
        answer(&taxes::UPDATE, body, |check| {
            check.rows(rows::tally(body, "org_taxes"));
        })
    })
    .body(|check| {
        check.member::<taxes::TaxSettings>("org_taxes");
    }),
    #[cfg(feature = "organization")]
    Entry::new(&taxes::GET_ALL, |_, body| {
        answer(&taxes::GET_ALL, body, |check| {
            check.member::<taxes::TaxSettings>("org_taxes");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::LIST, |_, body| {
        answer(&territories::LIST, body, |check| {
            check.list::<territories::Territory>("territories");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::GET, |_, body| {
        answer(&territories::GET, body, |check| {
            check.first::<territories::Territory>("territories");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::CREATE, |_, body| {
        answer(&territories::CREATE, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check.member::<Vec<territories::TerritoryInput>>("territories");
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::UPDATE, |_, body| {
        answer(&territories::UPDATE, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check.member::<Vec<territories::TerritoryInput>>("territories");
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::UPDATE_MANY, |_, body| {
        answer(&territories::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check.member::<Vec<territories::TerritoryInput>>("territories");
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::DELETE, |_, body| {
        answer(&territories::DELETE, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::DELETE_MANY, |_, body| {
        answer(&territories::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::COUNT_USERS, |_, body| {
        answer(&territories::COUNT_USERS, body, |check| {
            check.list::<territories::TerritoryUserCount>("associated_users_count");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::GET_RUN_RULES_JOB, |_, body| {
        answer(&territories::GET_RUN_RULES_JOB, body, |check| {
            check.member::<territories::TerritoryRunRulesJob>("scheduled_run_rule_jobs");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::LIST_CHILDREN, |_, body| {
        answer(&territories::LIST_CHILDREN, body, |check| {
            check.list::<territories::Territory>("territories");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::LIST_DELETED_ASSOCIATED, |_, body| {
        answer(&territories::LIST_DELETED_ASSOCIATED, body, |check| {
            check.list::<territories::DeletedTerritory>("territories");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::RUN_RULES, |_, body| {
        answer(&territories::RUN_RULES, body, |check| {
            check.rows(rows::tally(body, "run_rules"));
        })
    })
    .body(|check| {
        check.member::<territories::TerritoryRunRules>("run_rules");
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::TRANSFER_AND_DELETE, |_, body| {
        answer(&territories::TRANSFER_AND_DELETE, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check.member::<Vec<Json>>("territories");
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::TRANSFER_AND_DELETE_MANY, |_, body| {
        answer(&territories::TRANSFER_AND_DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check.member::<Vec<Json>>("territories");
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::LIST, |_, body| {
        answer(&territory_users::LIST, body, |check| {
            check.list::<shared::User>("users");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::GET, |_, body| {
        answer(&territory_users::GET, body, |check| {
            check.first::<shared::User>("users");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::UPDATE, |_, body| {
        answer(&territory_users::UPDATE, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::UPDATE_MANY, |_, body| {
        answer(&territory_users::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::UserInput>>("users");
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::REMOVE, |_, body| {
        answer(&territory_users::REMOVE, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::REMOVE_MANY, |_, body| {
        answer(&territory_users::REMOVE_MANY, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
    #[cfg(feature = "records")]
    Entry::new(&timelines::LIST, |_, body| {
        answer(&timelines::LIST, body, |check| {
            check.list::<timelines::Timeline>("__timeline");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::LIST, |_, body| {
        answer(&unsubscribe_links::LIST, body, |check| {
            check.list::<unsubscribe_links::UnsubscribeLink>("unsubscribe_links");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::GET, |_, body| {
        answer(&unsubscribe_links::GET, body, |check| {
            check.first::<unsubscribe_links::UnsubscribeLink>("unsubscribe_links");
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::CREATE, |_, body| {
        answer(&unsubscribe_links::CREATE, body, |check| {
            check.rows(rows::tally(body, "unsubscribe_links"));
        })
    })
    .body(|check| {
        check.member::<Vec<unsubscribe_links::UnsubscribeLinkInput>>("unsubscribe_links");
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::UPDATE, |_, body| {
        answer(&unsubscribe_links::UPDATE, body, |check| {
            check.rows(rows::tally(body, "unsubscribe_links"));
        })
    })
    .body(|check| {
        check.member::<Vec<unsubscribe_links::UnsubscribeLinkInput>>("unsubscribe_links");
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::UPDATE_MANY, |_, body| {
        answer(&unsubscribe_links::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "unsubscribe_links"));
        })
    })
    .body(|check| {
        check.member::<Vec<unsubscribe_links::UnsubscribeLinkInput>>("unsubscribe_links");
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::DELETE, |_, body| {
        answer(&unsubscribe_links::DELETE, body, |check| {
            check.rows(rows::tally(body, "unsubscribe_links"));
        })
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::LIST_ASSOCIATIONS, |_, body| {
        answer(&unsubscribe_links::LIST_ASSOCIATIONS, body, |check| {
            check.list::<unsubscribe_links::UnsubscribeLinkAssociation>("associations");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST, |_, body| {
        answer(&user_groups::LIST, body, |check| {
            check.list::<user_groups::UserGroup>("user_groups");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::GET, |_, body| {
        answer(&user_groups::GET, body, |check| {
            check.first::<user_groups::UserGroup>("user_groups");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::CREATE, |_, body| {
        answer(&user_groups::CREATE, body, |check| {
            check.rows(rows::tally(body, "user_groups"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_groups::UserGroupInput>>("user_groups");
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::UPDATE, |_, body| {
        answer(&user_groups::UPDATE, body, |check| {
            check.rows(rows::tally(body, "user_groups"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_groups::UserGroupInput>>("user_groups");
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::UPDATE_MANY, |_, body| {
        answer(&user_groups::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "user_groups"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_groups::UserGroupInput>>("user_groups");
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::DELETE, |_, body| {
        answer(&user_groups::DELETE, body, |check| {
            check.rows(rows::tally(body, "user_groups"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::COUNT_SOURCES, |_, body| {
        answer(&user_groups::COUNT_SOURCES, body, |check| {
            check.list::<user_groups::UserGroupSourceCount>("sources_count");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::COUNT_USERS, |_, body| {
        answer(&user_groups::COUNT_USERS, body, |check| {
            check.list::<user_groups::UserGroupUserCount>("associated_users_count");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::COUNT_USERS_BY_SOURCE, |_, body| {
        answer(&user_groups::COUNT_USERS_BY_SOURCE, body, |check| {
            check.member::<Json>("");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::GET_DELETION_STATUS, |_, body| {
        answer(&user_groups::GET_DELETION_STATUS, body, |check| {
            check.list::<user_groups::UserGroupDeletionStatus>("deletion_jobs");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_ASSIGNED, |_, body| {
        answer(&user_groups::LIST_ASSIGNED, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check.member::<user_groups::UserGroupAssignmentQuery>("get_assigned");
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_ASSOCIATIONS, |_, body| {
        answer(&user_groups::LIST_ASSOCIATIONS, body, |check| {
            check.list::<user_groups::UserGroupAssociation>("associations");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_BY_USER, |_, body| {
        answer(&user_groups::LIST_BY_USER, body, |check| {
            check.list::<user_groups::AssociatedGroup>("user_groups");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_SOURCES, |_, body| {
        answer(&user_groups::LIST_SOURCES, body, |check| {
            check.list::<user_groups::UserGroupSource>("sources");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_UNASSIGNED, |_, body| {
        answer(&user_groups::LIST_UNASSIGNED, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    })
    .body(|check| {
        check.member::<user_groups::UserGroupAssignmentQuery>("get_unassigned");
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::LIST, |_, body| {
        answer(&user_territories::LIST, body, |check| {
            check.list::<user_territories::UserTerritory>("territories");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::GET, |_, body| {
        answer(&user_territories::GET, body, |check| {
            check.first::<user_territories::UserTerritory>("territories");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::ADD, |_, body| {
        answer(&user_territories::ADD, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    })
    .body(|check| {
        check
            .open(&["UserTerritory"])
            .member::<Vec<user_territories::UserTerritory>>("territories");
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::REMOVE, |_, body| {
        answer(&user_territories::REMOVE, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::REMOVE_MANY, |_, body| {
        answer(&user_territories::REMOVE_MANY, body, |check| {
            check.rows(rows::tally(body, "territories"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::LIST, |_, body| {
        answer(&user_unavailability::LIST, body, |check| {
            check.list::<user_unavailability::UserUnavailability>("users_unavailability");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::GET, |_, body| {
        answer(&user_unavailability::GET, body, |check| {
            check.first::<user_unavailability::UserUnavailability>("users_unavailability");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::CREATE, |_, body| {
        answer(&user_unavailability::CREATE, body, |check| {
            check.rows(rows::tally(body, "users_unavailability"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_unavailability::UserUnavailability>>("users_unavailability");
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::UPDATE, |_, body| {
        answer(&user_unavailability::UPDATE, body, |check| {
            check.rows(rows::tally(body, "users_unavailability"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_unavailability::UserUnavailability>>("users_unavailability");
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::UPDATE_MANY, |_, body| {
        answer(&user_unavailability::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "users_unavailability"));
        })
    })
    .body(|check| {
        check.member::<Vec<user_unavailability::UserUnavailability>>("users_unavailability");
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::DELETE, |_, body| {
        answer(&user_unavailability::DELETE, body, |check| {
            check.rows(rows::tally(body, "users_unavailability"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::LIST, |_, body| {
        answer(&users::LIST, body, |check| {
            check.list::<shared::User>("users");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::GET, |_, body| {
        answer(&users::GET, body, |check| {
            check.first::<shared::User>("users");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::CREATE, |_, body| {
        answer(&users::CREATE, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::UserInput>>("users");
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::UPDATE, |_, body| {
        answer(&users::UPDATE, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::UserInput>>("users");
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::UPDATE_MANY, |_, body| {
        answer(&users::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    })
    .body(|check| {
        check.member::<Vec<shared::UserInput>>("users");
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::DELETE, |_, body| {
        answer(&users::DELETE, body, |check| {
            check.rows(rows::tally(body, "users"));
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::COUNT, |_, body| {
        answer(&users::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::GET_TRANSFER_AND_DELETE_STATUS, |_, body| {
        answer(&users::GET_TRANSFER_AND_DELETE_STATUS, body, |check| {
            check.list::<users::UserTransferAndDeleteStatus>("transfer_and_delete");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::GET_TRANSFER_STATUS, |_, body| {
        answer(&users::GET_TRANSFER_STATUS, body, |check| {
            check.list::<users::UserTransferStatus>("transfer");
        })
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::TRANSFER, |_, body| {
        answer(&users::TRANSFER, body, |check| {
            check.rows(rows::tally(body, "transfer"));
        })
    })
    .body(|check| {
        check.member::<Vec<users::UserTransferAndDelete>>("transfer");
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::TRANSFER_AND_DELETE, |_, body| {
        answer(&users::TRANSFER_AND_DELETE, body, |check| {
            check.rows(rows::tally(body, "transfer_and_delete"));
        })
    })
    .body(|check| {
        check.member::<Vec<users::UserTransferAndDelete>>("transfer_and_delete");
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::TRANSFER_AND_DELETE_MANY, |_, body| {
        answer(&users::TRANSFER_AND_DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "transfer_and_delete"));
        })
    })
    .body(|check| {
        check.member::<Vec<users::UserTransferAndDeleteMany>>("transfer_and_delete");
    }),
];
