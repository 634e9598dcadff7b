// Written by `cargo xtask codegen` from desk/v1/contacts.toml of the catalogue; changes belong there.
//! The operations of `contacts` by name.

use zoho_http::dynamic::{Entry, nothing, response};
use zoho_types::Id;

use super::super::contacts;
use super::super::shared;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&contacts::LIST, |_, body| {
        response(&contacts::LIST, body, |check| {
            check.list::<contacts::Contact>("data");
        })
    }),
    Entry::new(&contacts::GET, |_, body| {
        response(&contacts::GET, body, |check| {
            check.member::<contacts::Contact>("");
        })
    }),
    Entry::new(&contacts::CREATE, |_, body| {
        response(&contacts::CREATE, body, |check| {
            check.member::<contacts::Contact>("");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactInput>("");
    }),
    Entry::new(&contacts::UPDATE, |_, body| {
        response(&contacts::UPDATE, body, |check| {
            check.member::<contacts::Contact>("");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactInput>("");
    }),
    Entry::new(&contacts::UPDATE_MANY, |_, body| {
        response(&contacts::UPDATE_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactUpdateMany>("");
    }),
    Entry::new(&contacts::MOVE_TO_TRASH, |_, body| {
        nothing(&contacts::MOVE_TO_TRASH, body)
    })
    .body(|check| {
        check.member::<Vec<Id>>("contactIds");
    }),
    Entry::new(&contacts::SEARCH, |_, body| {
        response(&contacts::SEARCH, body, |check| {
            check.list::<contacts::Contact>("data");
        })
    }),
    Entry::new(&contacts::COUNT, |_, body| {
        response(&contacts::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    }),
    Entry::new(&contacts::APPROVE_END_USER_INVITE, |_, body| {
        response(&contacts::APPROVE_END_USER_INVITE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("helpCenterIds");
    }),
    Entry::new(&contacts::ASSOCIATE_ACCOUNTS, |_, body| {
        response(&contacts::ASSOCIATE_ACCOUNTS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactAssociateAccounts>("");
    }),
    Entry::new(&contacts::ASSOCIATE_PRODUCTS, |_, body| {
        response(&contacts::ASSOCIATE_PRODUCTS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactAssociateProducts>("");
    }),
    Entry::new(&contacts::DELETE_PHOTO, |_, body| {
        nothing(&contacts::DELETE_PHOTO, body)
    }),
    Entry::new(&contacts::DELETE_SPAM, |_, body| {
        response(&contacts::DELETE_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("contactIds");
    }),
    Entry::new(&contacts::DISSOCIATE_ACCOUNT, |_, body| {
        nothing(&contacts::DISSOCIATE_ACCOUNT, body)
    })
    .body(|check| {
        check.member::<contacts::ContactDissociateAccount>("");
    }),
    Entry::new(&contacts::DISSOCIATE_ACCOUNTS, |_, body| {
        response(&contacts::DISSOCIATE_ACCOUNTS, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("ids");
    }),
    Entry::new(&contacts::GET_STATISTICS, |_, body| {
        response(&contacts::GET_STATISTICS, body, |check| {
            check.member::<contacts::ContactStatistics>("");
        })
    }),
    Entry::new(&contacts::INVITE_AS_END_USER, |_, body| {
        nothing(&contacts::INVITE_AS_END_USER, body)
    })
    .body(|check| {
        check.member::<contacts::ContactInviteAsEndUser>("");
    }),
    Entry::new(&contacts::INVITE_AS_END_USER_MANY, |_, body| {
        response(&contacts::INVITE_AS_END_USER_MANY, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactInviteAsEndUserMany>("");
    }),
    Entry::new(&contacts::LIST_BY_ACCOUNT, |_, body| {
        response(&contacts::LIST_BY_ACCOUNT, body, |check| {
            check.list::<contacts::Contact>("data");
        })
    }),
    Entry::new(&contacts::LIST_BY_IDS, |_, body| {
        response(&contacts::LIST_BY_IDS, body, |check| {
            check.list::<contacts::Contact>("data");
        })
    }),
    Entry::new(&contacts::LIST_BY_PRODUCT, |_, body| {
        response(&contacts::LIST_BY_PRODUCT, body, |check| {
            check.list::<contacts::Contact>("data");
        })
    }),
    Entry::new(&contacts::LIST_HELP_CENTERS, |_, body| {
        response(&contacts::LIST_HELP_CENTERS, body, |check| {
            check.list::<contacts::ContactHelpCenter>("data");
        })
    }),
    Entry::new(&contacts::LIST_HISTORY, |_, body| {
        response(&contacts::LIST_HISTORY, body, |check| {
            check.list::<shared::History>("data");
        })
    }),
    Entry::new(&contacts::MARK_SPAM, |_, body| {
        response(&contacts::MARK_SPAM, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactMarkSpam>("");
    }),
    Entry::new(&contacts::MERGE, |_, body| {
        response(&contacts::MERGE, body, |check| {
            check.member::<contacts::ContactMergeResult>("");
        })
    })
    .body(|check| {
        check.member::<contacts::ContactMerge>("");
    }),
    Entry::new(&contacts::REJECT_END_USER_INVITE, |_, body| {
        response(&contacts::REJECT_END_USER_INVITE, body, |check| {
            check.list::<shared::MassActionResult>("results");
        })
    })
    .body(|check| {
        check.member::<Vec<Id>>("helpCenterIds");
    }),
];
