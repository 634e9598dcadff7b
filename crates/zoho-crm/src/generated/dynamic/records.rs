// Written by `cargo xtask codegen` from crm/v8/records.toml of the catalogue; changes belong there.
//! The operations of `records` by name.

use crate::rows;
use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;
use zoho_types::json::Json;

use super::super::records;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&records::LIST, |_, body| {
        response(&records::LIST, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    Entry::new(&records::GET, |_, body| {
        response(&records::GET, body, |check| {
            check.first::<shared::Record>("data");
        })
    }),
    Entry::new(&records::CREATE, |_, body| {
        response(&records::CREATE, body, |check| {
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
    Entry::new(&records::UPSERT, |_, body| {
        response(&records::UPSERT, body, |check| {
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
    Entry::new(&records::UPDATE, |_, body| {
        response(&records::UPDATE, body, |check| {
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
    Entry::new(&records::UPDATE_MANY, |_, body| {
        response(&records::UPDATE_MANY, body, |check| {
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
    Entry::new(&records::DELETE, |_, body| {
        response(&records::DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&records::DELETE_MANY, |_, body| {
        response(&records::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&records::SEARCH, |_, body| {
        response(&records::SEARCH, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    Entry::new(&records::COUNT, |_, body| {
        response(&records::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&records::ASSIGN_TERRITORIES, |_, body| {
        response(&records::ASSIGN_TERRITORIES, body, |check| {
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
    Entry::new(&records::ASSIGN_TERRITORIES_MANY, |_, body| {
        response(&records::ASSIGN_TERRITORIES_MANY, body, |check| {
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
    Entry::new(&records::CHANGE_OWNER, |_, body| {
        response(&records::CHANGE_OWNER, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<records::OwnerChange>("");
    }),
    Entry::new(&records::CHANGE_OWNER_MANY, |_, body| {
        response(&records::CHANGE_OWNER_MANY, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<records::OwnerChangeMany>("");
    }),
    Entry::new(&records::COUNT_MATCHING, |_, body| {
        response(&records::COUNT_MATCHING, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&records::DELETE_BY_EXTERNAL_ID, |_, body| {
        response(&records::DELETE_BY_EXTERNAL_ID, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&records::DELETE_PHOTO, |_, body| {
        response(&records::DELETE_PHOTO, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
    Entry::new(&records::DOWNLOAD_PHOTO, |_, body| {
        nothing(&records::DOWNLOAD_PHOTO, body)
    })
    .file(),
    Entry::new(&records::DUPLICATE, |_, body| {
        response(&records::DUPLICATE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    }),
    Entry::new(&records::GET_BY_EXTERNAL_ID, |_, body| {
        response(&records::GET_BY_EXTERNAL_ID, body, |check| {
            check.first::<shared::Record>("data");
        })
    }),
    Entry::new(&records::GET_FULL_TEXT, |_, body| {
        response(&records::GET_FULL_TEXT, body, |check| {
            check.first::<shared::Record>("data");
        })
    }),
    Entry::new(&records::GET_MASS_CHANGE_OWNER_STATUS, |_, body| {
        response(&records::GET_MASS_CHANGE_OWNER_STATUS, body, |check| {
            check.list::<records::MassChangeOwnerStatus>("data");
        })
    }),
    Entry::new(&records::GET_MASS_DELETE_STATUS, |_, body| {
        response(&records::GET_MASS_DELETE_STATUS, body, |check| {
            check.list::<records::MassDeleteStatus>("data");
        })
    }),
    Entry::new(&records::GET_MASS_UPDATE_STATUS, |_, body| {
        response(&records::GET_MASS_UPDATE_STATUS, body, |check| {
            check.list::<records::MassChangeOwnerStatus>("data");
        })
    }),
    Entry::new(&records::GET_MERGE_STATUS, |_, body| {
        response(&records::GET_MERGE_STATUS, body, |check| {
            check.list::<records::Merge>("merge");
        })
    }),
    Entry::new(&records::LIST_DELETED, |_, body| {
        response(&records::LIST_DELETED, body, |check| {
            check.list::<records::DeletedRecord>("data");
        })
    }),
    Entry::new(&records::LIST_FULL_TEXT, |_, body| {
        response(&records::LIST_FULL_TEXT, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    Entry::new(&records::MASS_CHANGE_OWNER, |_, body| {
        response(&records::MASS_CHANGE_OWNER, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Json>("");
    }),
    Entry::new(&records::MASS_DELETE, |_, body| {
        response(&records::MASS_DELETE, body, |check| {
            check.rows(rows::tally(body, "data"));
        })
    })
    .body(|check| {
        check.member::<Json>("");
    }),
    Entry::new(&records::MASS_UPDATE, |_, body| {
        response(&records::MASS_UPDATE, body, |check| {
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
    Entry::new(&records::MERGE, |_, body| {
        response(&records::MERGE, body, |check| {
            check.rows(rows::tally(body, "merge"));
        })
    })
    .body(|check| {
        check.member::<Vec<records::Merge>>("merge");
    }),
    Entry::new(&records::REMOVE_TERRITORIES, |_, body| {
        response(&records::REMOVE_TERRITORIES, body, |check| {
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
    Entry::new(&records::REMOVE_TERRITORIES_MANY, |_, body| {
        response(&records::REMOVE_TERRITORIES_MANY, body, |check| {
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
    Entry::new(&records::SEARCH_BULK, |_, body| {
        response(&records::SEARCH_BULK, body, |check| {
            check.list::<shared::Record>("data");
        })
    }),
    Entry::new(&records::UPDATE_BY_EXTERNAL_ID, |_, body| {
        response(&records::UPDATE_BY_EXTERNAL_ID, body, |check| {
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
    Entry::new(&records::UPLOAD_PHOTO, |_, body| {
        response(&records::UPLOAD_PHOTO, body, |check| {
            check.rows(rows::tally(body, ""));
        })
    }),
];
