// Written by `cargo xtask codegen` from xtask/catalog/desk/subject_access_requests.toml; changes belong there.
//! The calls of `subject_access_requests`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::subject_access_requests::LIST,
        call: |desk, given| {
            let call: zoho_desk::subject_access_requests::ListSubjectAccessRequests = desk
                .subject_access_requests()
                .list()
                .duration(given.query("duration"))
                .include(many::<String>(given.query("include")))
                .contact_email_id(given.query("contactEmailId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .status(many::<String>(given.query("status")))
                .start_time(given.query("startTime"))
                .end_time(given.query("endTime"))
                .request_type(many::<String>(given.query("requestType")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::subject_access_requests::GET,
        call: |desk, given| {
            let call: zoho_desk::subject_access_requests::GetSubjectAccessRequest = desk
                .subject_access_requests()
                .get(given.path("sar_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::subject_access_requests::COUNT,
        call: |desk, given| {
            let call: zoho_desk::subject_access_requests::CountSubjectAccessRequests =
                desk.subject_access_requests().count(
                    &given.body::<zoho_desk::subject_access_requests::SubjectAccessRequestCount>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::subject_access_requests::ERASE,
        call: |desk, given| {
            let call: zoho_desk::subject_access_requests::EraseSubjectAccessRequests =
                desk.subject_access_requests().erase(
                    &given.body::<zoho_desk::subject_access_requests::SubjectAccessRequestErase>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::subject_access_requests::ERASE_ALL,
        call: |desk, given| {
            let call: zoho_desk::subject_access_requests::EraseAllSubjectAccessRequests =
                desk.subject_access_requests().erase_all(
                    &given
                        .body::<zoho_desk::subject_access_requests::SubjectAccessRequestEraseAll>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::subject_access_requests::EXPORT,
        call: |desk, given| {
            let call: zoho_desk::subject_access_requests::ExportSubjectAccessRequests =
                desk.subject_access_requests().export(
                    &given.body::<zoho_desk::subject_access_requests::SubjectAccessRequestErase>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::subject_access_requests::EXPORT_ALL,
        call: |desk, given| {
            let call: zoho_desk::subject_access_requests::ExportAllSubjectAccessRequests =
                desk.subject_access_requests().export_all(
                    &given
                        .body::<zoho_desk::subject_access_requests::SubjectAccessRequestExportAll>(
                        ),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::subject_access_requests::GET_FIELDS_AND_CONDITIONS,
        call: |desk, given| {
            let call: zoho_desk::subject_access_requests::GetSubjectAccessRequestFieldsAndConditions = desk.subject_access_requests().get_fields_and_conditions(given.query("module"));
            erase(call.into_call())
        },
    },
];
