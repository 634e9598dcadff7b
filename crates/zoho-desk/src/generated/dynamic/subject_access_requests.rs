// Written by `cargo xtask codegen` from desk/v1/subject_access_requests.toml of the catalogue; changes belong there.
//! The operations of `subject_access_requests` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::subject_access_requests;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&subject_access_requests::LIST, |_, body| {
        response(&subject_access_requests::LIST, body, |check| {
            check.list::<subject_access_requests::SubjectAccessRequest>("data");
        })
    }),
    Entry::new(&subject_access_requests::GET, |_, body| {
        response(&subject_access_requests::GET, body, |check| {
            check.member::<subject_access_requests::SubjectAccessRequest>("");
        })
    }),
    Entry::new(&subject_access_requests::COUNT, |_, body| {
        response(&subject_access_requests::COUNT, body, |check| {
            check.member::<i64>("count");
        })
    })
    .body(|check| {
        check.member::<subject_access_requests::SubjectAccessRequestCount>("");
    }),
    Entry::new(&subject_access_requests::ERASE, |_, body| {
        response(&subject_access_requests::ERASE, body, |check| {
            check.member::<subject_access_requests::SubjectAccessRequestEraseResult>("");
        })
    })
    .body(|check| {
        check.member::<subject_access_requests::SubjectAccessRequestErase>("");
    }),
    Entry::new(&subject_access_requests::ERASE_ALL, |_, body| {
        response(&subject_access_requests::ERASE_ALL, body, |check| {
            check.member::<subject_access_requests::SubjectAccessRequestEraseAllResult>("");
        })
    })
    .body(|check| {
        check.member::<subject_access_requests::SubjectAccessRequestEraseAll>("");
    }),
    Entry::new(&subject_access_requests::EXPORT, |_, body| {
        response(&subject_access_requests::EXPORT, body, |check| {
            check.member::<subject_access_requests::SubjectAccessRequestEraseResult>("");
        })
    })
    .body(|check| {
        check.member::<subject_access_requests::SubjectAccessRequestErase>("");
    }),
    Entry::new(&subject_access_requests::EXPORT_ALL, |_, body| {
        response(&subject_access_requests::EXPORT_ALL, body, |check| {
            check.member::<subject_access_requests::SubjectAccessRequestEraseAllResult>("");
        })
    })
    .body(|check| {
        check.member::<subject_access_requests::SubjectAccessRequestExportAll>("");
    }),
    Entry::new(
        &subject_access_requests::GET_FIELDS_AND_CONDITIONS,
        |_, body| {
            response(
                &subject_access_requests::GET_FIELDS_AND_CONDITIONS,
                body,
                |check| {
                    check
                        .member::<subject_access_requests::SubjectAccessRequestFieldsAndConditions>(
                            "",
                        );
                },
            )
        },
    ),
];
