// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Calls, a part of them.

use super::super::super::every::{Case, erase, erase_file, json, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::field_updates::CREATE,
        call: |crm, given| {
            erase(
                crm.field_updates()
                    .create(&given.body::<Vec<zoho_crm::field_updates::FieldUpdateInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::field_updates::UPDATE,
        call: |crm, given| {
            erase(crm.field_updates().update(
                given.path("field_update_id"),
                &given.body::<zoho_crm::field_updates::FieldUpdateInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::field_updates::DELETE,
        call: |crm, given| erase(crm.field_updates().delete(given.path("field_update_id"))),
    },
    Case {
        operation: &zoho_crm::field_updates::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.field_updates()
                    .delete_many(many::<String>(given.query("ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::fields::LIST,
        call: |crm, given| {
            erase(
                crm.fields()
                    .list(given.query("module"))
                    .type_(given.query("type"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::fields::GET,
        call: |crm, given| {
            erase(
                crm.fields()
                    .get(given.path("field_id"), given.query("module")),
            )
        },
    },
    Case {
        operation: &zoho_crm::fields::CREATE,
        call: |crm, given| {
            erase(crm.fields().create(
                &given.body::<Vec<zoho_crm::shared::FieldInput>>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::fields::UPDATE,
        call: |crm, given| {
            erase(crm.fields().update(
                given.path("field_id"),
                &given.body::<zoho_crm::shared::FieldInput>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::fields::UPDATE_MANY,
        call: |crm, given| {
            erase(crm.fields().update_many(
                &given.body::<Vec<zoho_crm::shared::FieldInput>>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::fields::DELETE,
        call: |crm, given| {
            erase(
                crm.fields()
                    .delete(given.path("field_id"), given.query("module")),
            )
        },
    },
    Case {
        operation: &zoho_crm::fields::LIST_SCHEDULED_JOBS,
        call: |crm, given| {
            erase(
                crm.fields()
                    .list_scheduled_jobs(given.path("field_id"))
                    .job_id(given.query("job_id"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::files::UPLOAD,
        call: |crm, given| {
            erase(
                crm.files()
                    .upload(vec![given.file("file")])
                    .type_(given.query("type"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::files::DOWNLOAD,
        call: |crm, given| erase_file(crm.files().download().id(given.query("id")).into_call()),
    },
    Case {
        operation: &zoho_crm::fiscal_year::GET,
        call: |crm, _| erase(crm.fiscal_year().get()),
    },
    Case {
        operation: &zoho_crm::fiscal_year::UPDATE,
        call: |crm, given| {
            erase(
                crm.fiscal_year()
                    .update(&given.body::<zoho_crm::fiscal_year::FiscalYear>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::from_addresses::LIST,
        call: |crm, given| {
            erase(
                crm.from_addresses()
                    .list()
                    .user_id(given.query("user_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::functions::EXECUTE,
        call: |crm, given| {
            erase(
                crm.functions()
                    .execute(given.path("function_name"), given.query("auth_type"))
                    .arguments(&json::<serde_json::Value>(given.query("arguments")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::functions::EXECUTE_WITH_FILE,
        call: |crm, given| {
            erase(
                crm.functions()
                    .execute_with_file(
                        given.path("function_name"),
                        given.file("inputFile"),
                        given.query("auth_type"),
                    )
                    .arguments(&json::<serde_json::Value>(given.query("arguments")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::LIST,
        call: |crm, given| {
            erase(
                crm.global_picklists()
                    .list()
                    .include(many::<String>(given.query("include")))
                    .include_inner_details(many::<String>(given.query("include_inner_details")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::GET,
        call: |crm, given| {
            erase(
                crm.global_picklists()
                    .get(given.path("global_picklist_id"))
                    .include(many::<String>(given.query("include")))
                    .include_inner_details(many::<String>(given.query("include_inner_details")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::CREATE,
        call: |crm, given| {
            erase(
                crm.global_picklists()
                    .create(&given.body::<Vec<zoho_crm::global_picklists::GlobalPicklistInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::UPDATE,
        call: |crm, given| {
            erase(crm.global_picklists().update(
                given.path("global_picklist_id"),
                &given.body::<zoho_crm::global_picklists::GlobalPicklistInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.global_picklists().update_many(
                    &given.body::<Vec<zoho_crm::global_picklists::GlobalPicklistInput>>(),
                ),
            )
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::DELETE,
        call: |crm, given| {
            erase(
                crm.global_picklists()
                    .delete(given.path("global_picklist_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.global_picklists()
                    .delete_many(many::<String>(given.query("ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::LIST_ASSOCIATIONS,
        call: |crm, given| {
            erase(
                crm.global_picklists()
                    .list_associations(given.path("global_picklist_id"))
                    .include_inner_details(many::<String>(given.query("include_inner_details")))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::LIST_REPLACED_VALUES,
        call: |crm, given| {
            erase(
                crm.global_picklists()
                    .list_replaced_values(given.path("global_picklist_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::LIST_VALUE_ASSOCIATIONS,
        call: |crm, given| {
            erase(
                crm.global_picklists()
                    .list_value_associations(given.path("global_picklist_id"))
                    .picklist_value_id(given.query("picklist_value_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::LIST_VALUES_REPLACED_BY_JOB,
        call: |crm, given| {
            erase(
                crm.global_picklists()
                    .list_values_replaced_by_job(given.path("global_picklist_id"))
                    .job_id(given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::global_picklists::REPLACE_VALUES,
        call: |crm, given| {
            erase(crm.global_picklists().replace_values(
                given.path("global_picklist_id"),
                &given.body::<Vec<serde_json::Value>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::holidays::LIST,
        call: |crm, given| {
            erase(
                crm.holidays()
                    .list()
                    .year(one::<i64>(given.query("year")))
                    .type_(given.query("type"))
                    .shift_id(given.query("shift_id"))
                    .x_crm_org(given.header("X-CRM-ORG"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::holidays::GET,
        call: |crm, given| {
            erase(
                crm.holidays()
                    .get(given.path("holiday_id"))
                    .x_crm_org(given.header("X-CRM-ORG"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::holidays::CREATE,
        call: |crm, given| {
            erase(
                crm.holidays()
                    .create(&given.body::<Vec<zoho_crm::holidays::HolidayCreate>>())
                    .x_crm_org(given.header("X-CRM-ORG"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::holidays::UPDATE,
        call: |crm, given| {
            erase(
                crm.holidays()
                    .update(
                        given.path("holiday_id"),
                        &given.body::<zoho_crm::holidays::Holiday>(),
                    )
                    .x_crm_org(given.header("X-CRM-ORG"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::holidays::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.holidays()
                    .update_many(&given.body::<Vec<zoho_crm::holidays::Holiday>>())
                    .x_crm_org(given.header("X-CRM-ORG"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::holidays::DELETE,
        call: |crm, given| {
            erase(
                crm.holidays()
                    .delete(given.path("holiday_id"))
                    .x_crm_org(given.header("X-CRM-ORG"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::inventory_conversions::CONVERT,
        call: |crm, given| {
            erase(crm.inventory_conversions().convert(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::inventory_conversions::InventoryConversion>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::inventory_conversions::GET_MASS_CONVERT_STATUS,
        call: |crm, given| {
            erase(
                crm.inventory_conversions()
                    .get_mass_convert_status(given.path("module"), given.query("job_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::inventory_conversions::MASS_CONVERT,
        call: |crm, given| {
            erase(crm.inventory_conversions().mass_convert(
                given.path("module"),
                &given.body::<zoho_crm::inventory_conversions::InventoryMassConversion>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::inventory_templates::LIST,
        call: |crm, given| {
            erase(
                crm.inventory_templates()
                    .list()
                    .module(given.query("module"))
                    .category(given.query("category"))
                    .sort_by(given.query("sort_by"))
                    .sort_order(given.query("sort_order"))
                    .filters(given.query("filters"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::inventory_templates::GET,
        call: |crm, given| erase(crm.inventory_templates().get(given.path("template_id"))),
    },
    Case {
        operation: &zoho_crm::layouts::LIST,
        call: |crm, given| erase(crm.layouts().list(given.query("module")).into_call()),
    },
    Case {
        operation: &zoho_crm::layouts::GET,
        call: |crm, given| {
            erase(
                crm.layouts()
                    .get(given.path("layout_id"), given.query("module")),
            )
        },
    },
    Case {
        operation: &zoho_crm::layouts::UPDATE,
        call: |crm, given| {
            erase(crm.layouts().update(
                given.path("layout_id"),
                &given.body::<zoho_crm::shared::LayoutInput>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::layouts::UPDATE_MANY,
        call: |crm, given| {
            erase(crm.layouts().update_many(
                &given.body::<Vec<zoho_crm::shared::LayoutInput>>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::layouts::DELETE,
        call: |crm, given| {
            erase(crm.layouts().delete(
                given.path("layout_id"),
                given.query("module"),
                given.query("transfer_to"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::layouts::ACTIVATE,
        call: |crm, given| {
            erase(crm.layouts().activate(
                given.path("layout_id"),
                &given.body::<Vec<zoho_crm::shared::LayoutInput>>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::layouts::DEACTIVATE,
        call: |crm, given| {
            erase(crm.layouts().deactivate(
                given.path("layout_id"),
                given.query("transfer_to"),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::leads::CONVERT,
        call: |crm, given| {
            erase(crm.leads().convert(
                given.path("lead_id"),
                &given.body::<zoho_crm::leads::LeadConversion>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::leads::GET_CONVERSION_OPTIONS,
        call: |crm, given| erase(crm.leads().get_conversion_options(given.path("lead_id"))),
    },
    Case {
        operation: &zoho_crm::leads::GET_MASS_CONVERT_STATUS,
        call: |crm, given| {
            erase(
                crm.leads()
                    .get_mass_convert_status(given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::leads::MASS_CONVERT,
        call: |crm, given| {
            erase(
                crm.leads()
                    .mass_convert(&given.body::<zoho_crm::leads::LeadMassConversion>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::mail_merge::DOWNLOAD,
        call: |crm, given| {
            erase_file(crm.mail_merge().download(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::mail_merge::MailMergeDownload>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::mail_merge::SEND,
        call: |crm, given| {
            erase(crm.mail_merge().send(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::mail_merge::MailMergeSend>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::mail_merge::SIGN,
        call: |crm, given| {
            erase(crm.mail_merge().sign(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::mail_merge::MailMergeSign>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::meetings::CANCEL,
        call: |crm, given| {
            erase(crm.meetings().cancel(
                given.path("event_id"),
                &given.body::<Vec<zoho_crm::meetings::MeetingCancel>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::modules::LIST,
        call: |crm, given| {
            erase(
                crm.modules()
                    .list()
                    .status(many::<String>(given.query("status")))
                    .feature_name(given.query("feature_name"))
                    .include(many::<String>(given.query("include")))
                    .fields(many::<String>(given.query("fields")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::modules::GET,
        call: |crm, given| erase(crm.modules().get(given.path("module_id"))),
    },
    Case {
        operation: &zoho_crm::modules::CREATE,
        call: |crm, given| {
            erase(
                crm.modules()
                    .create(&given.body::<Vec<zoho_crm::shared::ModuleInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::modules::UPDATE,
        call: |crm, given| {
            erase(crm.modules().update(
                given.path("module_id"),
                &given.body::<zoho_crm::shared::ModuleInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::modules::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.modules()
                    .update_many(&given.body::<Vec<zoho_crm::shared::ModuleInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::modules::GENERATE_LINK,
        call: |crm, given| erase(crm.modules().generate_link(given.path("module_id"))),
    },
    Case {
        operation: &zoho_crm::modules::GET_BY_API_NAME,
        call: |crm, given| erase(crm.modules().get_by_api_name(given.path("api_name"))),
    },
    Case {
        operation: &zoho_crm::modules::UPDATE_BY_API_NAME,
        call: |crm, given| {
            erase(crm.modules().update_by_api_name(
                given.path("api_name"),
                &given.body::<zoho_crm::shared::ModuleInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::notes::LIST,
        call: |crm, given| {
            erase(
                crm.notes()
                    .list(many::<String>(given.query("fields")))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .sort_order(given.query("sort_order"))
                    .sort_by(given.query("sort_by"))
                    .ids(many::<String>(given.query("ids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::notes::GET,
        call: |crm, given| {
            erase(
                crm.notes()
                    .get(given.path("note_id"), many::<String>(given.query("fields"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::notes::CREATE,
        call: |crm, given| {
            erase(
                crm.notes()
                    .create(&given.body::<Vec<zoho_crm::notes::NoteInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::notes::UPDATE,
        call: |crm, given| {
            erase(crm.notes().update(
                given.path("note_id"),
                &given.body::<zoho_crm::notes::NoteInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::notes::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.notes()
                    .update_many(&given.body::<Vec<zoho_crm::notes::NoteInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::notes::DELETE,
        call: |crm, given| erase(crm.notes().delete(given.path("note_id"))),
    },
    Case {
        operation: &zoho_crm::notes::DELETE_MANY,
        call: |crm, given| erase(crm.notes().delete_many(many::<String>(given.query("ids")))),
    },
    Case {
        operation: &zoho_crm::notes::CREATE_FOR_RECORD,
        call: |crm, given| {
            erase(crm.notes().create_for_record(
                given.path("parent_record_module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::notes::RelatedNote>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::notifications::LIST,
        call: |crm, given| {
            erase(
                crm.notifications()
                    .list()
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .channel_id(given.query("channel_id"))
                    .module(given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::notifications::UPDATE,
        call: |crm, given| {
            erase(
                crm.notifications()
                    .update(&given.body::<Vec<zoho_crm::notifications::Notification>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::notifications::REPLACE,
        call: |crm, given| {
            erase(
                crm.notifications()
                    .replace(&given.body::<Vec<zoho_crm::notifications::Notification>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::notifications::DELETE,
        call: |crm, given| {
            erase(
                crm.notifications()
                    .delete(many::<String>(given.query("channel_ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::notifications::ENABLE,
        call: |crm, given| {
            erase(
                crm.notifications()
                    .enable(&given.body::<Vec<zoho_crm::notifications::Notification>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::organizations::GET,
        call: |crm, _| erase(crm.organizations().get()),
    },
    Case {
        operation: &zoho_crm::organizations::DELETE_PHOTO,
        call: |crm, _| erase(crm.organizations().delete_photo()),
    },
    Case {
        operation: &zoho_crm::organizations::DOWNLOAD_PHOTO,
        call: |crm, _| erase_file(crm.organizations().download_photo()),
    },
    Case {
        operation: &zoho_crm::organizations::UPLOAD_PHOTO,
        call: |crm, given| erase(crm.organizations().upload_photo(given.file("file"))),
    },
    Case {
        operation: &zoho_crm::pick_list_values::LIST,
        call: |crm, given| {
            erase(
                crm.pick_list_values()
                    .list(given.path("field_id"), given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::pipelines::LIST,
        call: |crm, given| erase(crm.pipelines().list(given.query("layout_id")).into_call()),
    },
    Case {
        operation: &zoho_crm::pipelines::GET,
        call: |crm, given| {
            erase(
                crm.pipelines()
                    .get(given.path("pipeline_id"), given.query("layout_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::pipelines::CREATE,
        call: |crm, given| {
            erase(crm.pipelines().create(
                &given.body::<Vec<zoho_crm::pipelines::Pipeline>>(),
                given.query("layout_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::pipelines::UPDATE,
        call: |crm, given| {
            erase(crm.pipelines().update(
                given.path("pipeline_id"),
                &given.body::<zoho_crm::pipelines::Pipeline>(),
                given.query("layout_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::pipelines::UPDATE_MANY,
        call: |crm, given| {
            erase(crm.pipelines().update_many(
                &given.body::<Vec<zoho_crm::pipelines::Pipeline>>(),
                given.query("layout_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::pipelines::DELETE,
        call: |crm, given| {
            erase(crm.pipelines().delete(
                given.path("pipeline_id"),
                &given.body::<zoho_crm::pipelines::PipelineDelete>(),
                given.query("layout_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::pipelines::PATCH_MANY,
        call: |crm, given| {
            erase(crm.pipelines().patch_many(
                &given.body::<Vec<zoho_crm::pipelines::Pipeline>>(),
                given.query("layout_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::pipelines::TRANSFER,
        call: |crm, given| {
            erase(crm.pipelines().transfer(
                &given.body::<Vec<zoho_crm::pipelines::PipelineTransfer>>(),
                given.query("layout_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::portal_invitations::GET_STATUS,
        call: |crm, given| {
            erase(
                crm.portal_invitations()
                    .get_status(given.path("module"), given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_invitations::INVITE,
        call: |crm, given| {
            erase(
                crm.portal_invitations()
                    .invite(
                        given.path("module"),
                        given.path("record_id"),
                        given.query("user_type_id"),
                        given.query("type"),
                    )
                    .language(given.query("language"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_invitations::INVITE_MANY,
        call: |crm, given| {
            erase(crm.portal_invitations().invite_many(
                given.path("module"),
                &given.body::<Vec<zoho_crm::portal_invitations::PortalInvitationBatch>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::LIST,
        call: |crm, given| {
            erase(
                crm.portal_user_types()
                    .list(given.path("portal_name"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::GET,
        call: |crm, given| {
            erase(
                crm.portal_user_types()
                    .get(given.path("portal_name"), given.path("user_type_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::CREATE,
        call: |crm, given| {
            erase(crm.portal_user_types().create(
                given.path("portal_name"),
                &given.body::<Vec<zoho_crm::portal_user_types::PortalUserTypeInput>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::UPDATE,
        call: |crm, given| {
            erase(crm.portal_user_types().update(
                given.path("portal_name"),
                given.path("user_type_id"),
                &given.body::<zoho_crm::portal_user_types::PortalUserTypeInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::DELETE,
        call: |crm, given| {
            erase(
                crm.portal_user_types()
                    .delete(given.path("portal_name"), given.path("user_type_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_users::LIST,
        call: |crm, given| {
            erase(
                crm.portal_users()
                    .list(
                        given.path("portal_name"),
                        given.path("user_type_id"),
                        given.query("type"),
                    )
                    .filters(given.query("filters"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_users::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.portal_users()
                    .delete_many(given.path("portal_name"), given.path("user_type_id"))
                    .personality_ids(many::<String>(given.query("personality_ids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_users::CHANGE_STATUS,
        call: |crm, given| {
            erase(
                crm.portal_users()
                    .change_status(
                        given.path("portal_name"),
                        given.path("user_type_id"),
                        given.path("user_id"),
                    )
                    .active(one::<bool>(given.query("active")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_users::CHANGE_STATUS_BY_POST,
        call: |crm, given| {
            erase(
                crm.portal_users()
                    .change_status_by_post(
                        given.path("portal_name"),
                        given.path("user_type_id"),
                        given.path("user_id"),
                    )
                    .active(one::<bool>(given.query("active")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_users::CHANGE_STATUS_MANY,
        call: |crm, given| {
            erase(crm.portal_users().change_status_many(
                given.path("portal_name"),
                given.path("user_type_id"),
                &given.body::<Vec<zoho_crm::portal_users::PortalUserStatusChanges>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::portal_users::CHANGE_STATUS_MANY_BY_POST,
        call: |crm, given| {
            erase(crm.portal_users().change_status_many_by_post(
                given.path("portal_name"),
                given.path("user_type_id"),
                &given.body::<Vec<zoho_crm::portal_users::PortalUserStatusChanges>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::portal_users::TRANSFER,
        call: |crm, given| {
            erase(
                crm.portal_users()
                    .transfer(given.path("portal_name"), given.path("user_type_id"))
                    .personality_ids(many::<String>(given.query("personality_ids")))
                    .transfer_to(given.query("transfer_To"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portals::LIST,
        call: |crm, _| erase(crm.portals().list().into_call()),
    },
    Case {
        operation: &zoho_crm::portals::GET,
        call: |crm, given| erase(crm.portals().get(given.path("portal_name"))),
    },
    Case {
        operation: &zoho_crm::portals::CREATE,
        call: |crm, given| {
            erase(
                crm.portals()
                    .create(&given.body::<Vec<zoho_crm::portals::PortalInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::portals::UPDATE,
        call: |crm, given| {
            erase(crm.portals().update(
                given.path("portal_name"),
                &given.body::<zoho_crm::portals::PortalInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::portals::DELETE,
        call: |crm, given| erase(crm.portals().delete(given.path("portal_name"))),
    },
    Case {
        operation: &zoho_crm::portals::GET_META,
        call: |crm, given| erase(crm.portals().get_meta(given.query("module")).into_call()),
    },
    Case {
        operation: &zoho_crm::profiles::LIST,
        call: |crm, _| erase(crm.profiles().list().into_call()),
    },
    Case {
        operation: &zoho_crm::profiles::GET,
        call: |crm, given| erase(crm.profiles().get(given.path("profile_id"))),
    },
    Case {
        operation: &zoho_crm::profiles::UPDATE,
        call: |crm, given| {
            erase(crm.profiles().update(
                given.path("profile_id"),
                &given.body::<zoho_crm::profiles::ProfileInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::profiles::DELETE,
        call: |crm, given| {
            erase(
                crm.profiles()
                    .delete(given.path("profile_id"), given.query("transfer_to")),
            )
        },
    },
    Case {
        operation: &zoho_crm::profiles::DUPLICATE,
        call: |crm, given| {
            erase(crm.profiles().duplicate(
                given.path("profile_id"),
                &given.body::<Vec<zoho_crm::profiles::ProfileInput>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::profiles::PATCH,
        call: |crm, given| {
            erase(crm.profiles().patch(
                given.path("profile_id"),
                &given.body::<zoho_crm::profiles::ProfilePatch>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::LIST,
        call: |crm, given| {
            erase(
                crm.record_locking_configurations()
                    .list(given.query("module"))
                    .feature_type(given.query("feature_type"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::GET,
        call: |crm, given| {
            erase(crm.record_locking_configurations().get(
                given.path("record_locking_config_id"),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::CREATE,
        call: |crm, given| {
            erase(
                crm.record_locking_configurations().create(
                    &given.body::<Vec<
                        zoho_crm::record_locking_configurations::RecordLockingConfigurationInput,
                    >>(),
                    given.query("module"),
                ),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::UPDATE,
        call: |crm, given| {
            erase(crm.record_locking_configurations().update(given.path("record_locking_config_id"), &given.body::<zoho_crm::record_locking_configurations::RecordLockingConfigurationInput>(), given.query("module")))
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.record_locking_configurations().update_many(
                    &given.body::<Vec<
                        zoho_crm::record_locking_configurations::RecordLockingConfigurationInput,
                    >>(),
                    given.query("module"),
                ),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::DELETE,
        call: |crm, given| {
            erase(crm.record_locking_configurations().delete(
                given.path("record_locking_config_id"),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.record_locking_configurations()
                    .delete_many(given.query("module"), many::<String>(given.query("ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_locks::LIST,
        call: |crm, given| {
            erase(
                crm.record_locks()
                    .list(given.path("module"), given.path("record_id"))
                    .fields(many::<String>(given.query("fields")))
                    .page_token(given.query("page_token"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .ids(many::<String>(given.query("ids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_locks::GET,
        call: |crm, given| {
            erase(
                crm.record_locks()
                    .get(
                        given.path("module"),
                        given.path("record_id"),
                        given.path("lock_id"),
                    )
                    .fields(many::<String>(given.query("fields")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_locks::UPDATE,
        call: |crm, given| {
            erase(crm.record_locks().update(
                given.path("module"),
                given.path("record_id"),
                given.path("lock_id"),
                &given.body::<zoho_crm::record_locks::RecordLockInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_locks::LOCK,
        call: |crm, given| {
            erase(crm.record_locks().lock(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::record_locks::RecordLockInput>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_locks::UNLOCK,
        call: |crm, given| {
            erase(crm.record_locks().unlock(
                given.path("module"),
                given.path("record_id"),
                given.path("lock_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_sharing::LIST,
        call: |crm, given| {
            erase(
                crm.record_sharing()
                    .list(given.path("module"), given.path("record_id"))
                    .shared_to(one::<i64>(given.query("sharedTo")))
                    .view(given.query("view"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_sharing::UPDATE,
        call: |crm, given| {
            erase(crm.record_sharing().update(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::record_sharing::RecordShare>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_sharing::REVOKE,
        call: |crm, given| {
            erase(
                crm.record_sharing()
                    .revoke(given.path("module"), given.path("record_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_sharing::SHARE,
        call: |crm, given| {
            erase(crm.record_sharing().share(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::record_sharing::RecordShare>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::records::LIST,
        call: |crm, given| {
            erase(
                crm.records()
                    .list(given.path("module"), many::<String>(given.query("fields")))
                    .approved(given.query("approved"))
                    .converted(given.query("converted"))
                    .cvid(given.query("cvid"))
                    .ids(many::<String>(given.query("ids")))
                    .uid(given.query("uid"))
                    .sort_by(given.query("sort_by"))
                    .sort_order(given.query("sort_order"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .start_date_time(one::<zoho_http::DateTime>(given.query("startDateTime")))
                    .end_date_time(one::<zoho_http::DateTime>(given.query("endDateTime")))
                    .territory_id(given.query("territory_id"))
                    .include_child(given.query("include_child"))
                    .page_token(given.query("page_token"))
                    .filters(&json::<serde_json::Value>(given.query("filters")))
                    .cross_filters(&json::<serde_json::Value>(given.query("cross_filters")))
                    .filter_id(given.query("filterId"))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET,
        call: |crm, given| {
            erase(
                crm.records()
                    .get(given.path("module"), given.path("record_id"))
                    .approved(given.query("approved"))
                    .converted(given.query("converted"))
                    .cvid(given.query("cvid"))
                    .uid(given.query("uid"))
                    .fields(many::<String>(given.query("fields")))
                    .start_date_time(one::<zoho_http::DateTime>(given.query("startDateTime")))
                    .end_date_time(one::<zoho_http::DateTime>(given.query("endDateTime")))
                    .territory_id(given.query("territory_id"))
                    .include_child(given.query("include_child"))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::CREATE,
        call: |crm, given| {
            erase(
                crm.records()
                    .create(
                        given.path("module"),
                        &given.body::<Vec<zoho_crm::shared::Record>>(),
                    )
                    .x_external(given.header("X-EXTERNAL"))
                    .trigger(given.member::<Vec<String>>("trigger"))
                    .process(given.member::<Vec<String>>("process"))
                    .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                    .wf_trigger(given.member::<String>("wf_trigger"))
                    .lar_id(given.member::<zoho_http::Id>("lar_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::UPSERT,
        call: |crm, given| {
            erase(
                crm.records()
                    .upsert(
                        given.path("module"),
                        &given.body::<Vec<zoho_crm::shared::Record>>(),
                    )
                    .x_external(given.header("X-EXTERNAL"))
                    .trigger(given.member::<Vec<String>>("trigger"))
                    .process(given.member::<Vec<String>>("process"))
                    .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                    .wf_trigger(given.member::<String>("wf_trigger"))
                    .lar_id(given.member::<zoho_http::Id>("lar_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::UPDATE,
        call: |crm, given| {
            erase(
                crm.records()
                    .update(
                        given.path("module"),
                        given.path("record_id"),
                        &given.body::<zoho_crm::shared::Record>(),
                    )
                    .x_external(given.header("X-EXTERNAL"))
                    .trigger(given.member::<Vec<String>>("trigger"))
                    .process(given.member::<Vec<String>>("process"))
                    .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                    .wf_trigger(given.member::<String>("wf_trigger"))
                    .lar_id(given.member::<zoho_http::Id>("lar_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.records()
                    .update_many(
                        given.path("module"),
                        &given.body::<Vec<zoho_crm::shared::Record>>(),
                    )
                    .x_external(given.header("X-EXTERNAL"))
                    .trigger(given.member::<Vec<String>>("trigger"))
                    .process(given.member::<Vec<String>>("process"))
                    .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                    .wf_trigger(given.member::<String>("wf_trigger"))
                    .lar_id(given.member::<zoho_http::Id>("lar_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::DELETE,
        call: |crm, given| {
            erase(
                crm.records()
                    .delete(given.path("module"), given.path("record_id"))
                    .wf_trigger(one::<bool>(given.query("wf_trigger")))
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.records()
                    .delete_many(given.path("module"), many::<String>(given.query("ids")))
                    .wf_trigger(one::<bool>(given.query("wf_trigger")))
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::SEARCH,
        call: |crm, given| {
            erase(
                crm.records()
                    .search(given.path("module"))
                    .criteria(given.query("criteria"))
                    .email(given.query("email"))
                    .phone(given.query("phone"))
                    .word(given.query("word"))
                    .converted(given.query("converted"))
                    .approved(given.query("approved"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .fields(many::<String>(given.query("fields")))
                    .cvid(given.query("cvid"))
                    .type_(given.query("type"))
                    .approval_state(given.query("approval_state"))
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::COUNT,
        call: |crm, given| {
            erase(
                crm.records()
                    .count(given.path("module"))
                    .cvid(given.query("cvid"))
                    .criteria(given.query("criteria"))
                    .email(given.query("email"))
                    .phone(given.query("phone"))
                    .word(given.query("word"))
                    .converted(given.query("converted"))
                    .approved(given.query("approved"))
                    .type_(given.query("type"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::ASSIGN_TERRITORIES,
        call: |crm, given| {
            erase(
                crm.records()
                    .assign_territories(
                        given.path("module"),
                        given.path("record_id"),
                        &given.body::<Vec<zoho_crm::shared::Record>>(),
                    )
                    .trigger(given.member::<Vec<String>>("trigger"))
                    .process(given.member::<Vec<String>>("process"))
                    .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                    .wf_trigger(given.member::<String>("wf_trigger"))
                    .lar_id(given.member::<zoho_http::Id>("lar_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::ASSIGN_TERRITORIES_MANY,
        call: |crm, given| {
            erase(
                crm.records()
                    .assign_territories_many(
                        given.path("module"),
                        &given.body::<Vec<zoho_crm::shared::Record>>(),
                    )
                    .trigger(given.member::<Vec<String>>("trigger"))
                    .process(given.member::<Vec<String>>("process"))
                    .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                    .wf_trigger(given.member::<String>("wf_trigger"))
                    .lar_id(given.member::<zoho_http::Id>("lar_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::CHANGE_OWNER,
        call: |crm, given| {
            erase(crm.records().change_owner(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::records::OwnerChange>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::records::CHANGE_OWNER_MANY,
        call: |crm, given| {
            erase(crm.records().change_owner_many(
                given.path("module"),
                &given.body::<zoho_crm::records::OwnerChangeMany>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::records::COUNT_MATCHING,
        call: |crm, given| {
            erase(
                crm.records()
                    .count_matching(given.path("module"))
                    .email(given.query("email"))
                    .phone(given.query("phone"))
                    .word(given.query("word"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::DELETE_BY_EXTERNAL_ID,
        call: |crm, given| {
            erase(
                crm.records()
                    .delete_by_external_id(
                        given.path("module"),
                        given.path("external_id"),
                        given.header("X-EXTERNAL"),
                    )
                    .wf_trigger(one::<bool>(given.query("wf_trigger")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::DELETE_PHOTO,
        call: |crm, given| {
            erase(
                crm.records()
                    .delete_photo(given.path("module"), given.path("record_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::DOWNLOAD_PHOTO,
        call: |crm, given| {
            erase_file(
                crm.records()
                    .download_photo(given.path("module"), given.path("record_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::DUPLICATE,
        call: |crm, given| {
            erase(
                crm.records()
                    .duplicate(given.path("module"), given.path("record_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET_BY_EXTERNAL_ID,
        call: |crm, given| {
            erase(
                crm.records()
                    .get_by_external_id(
                        given.path("module"),
                        given.path("external_id"),
                        given.header("X-EXTERNAL"),
                    )
                    .approved(given.query("approved"))
                    .converted(given.query("converted"))
                    .cvid(given.query("cvid"))
                    .uid(given.query("uid"))
                    .fields(many::<String>(given.query("fields")))
                    .start_date_time(one::<zoho_http::DateTime>(given.query("startDateTime")))
                    .end_date_time(one::<zoho_http::DateTime>(given.query("endDateTime")))
                    .territory_id(given.query("territory_id"))
                    .include_child(given.query("include_child"))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET_FULL_TEXT,
        call: |crm, given| {
            erase(
                crm.records()
                    .get_full_text(given.path("module"), given.path("record_id"))
                    .fields(many::<String>(given.query("fields")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET_MASS_CHANGE_OWNER_STATUS,
        call: |crm, given| {
            erase(
                crm.records()
                    .get_mass_change_owner_status(given.path("module"), given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET_MASS_DELETE_STATUS,
        call: |crm, given| {
            erase(
                crm.records()
                    .get_mass_delete_status(given.path("module"), given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET_MASS_UPDATE_STATUS,
        call: |crm, given| {
            erase(
                crm.records()
                    .get_mass_update_status(given.path("module"))
                    .job_id(given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET_MERGE_STATUS,
        call: |crm, given| {
            erase(
                crm.records()
                    .get_merge_status(given.path("module"), given.path("record_id"))
                    .job_id(given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::LIST_DELETED,
        call: |crm, given| {
            erase(
                crm.records()
                    .list_deleted(given.path("module"))
                    .type_(given.query("type"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::LIST_FULL_TEXT,
        call: |crm, given| {
            erase(
                crm.records()
                    .list_full_text(given.path("module"))
                    .ids(many::<String>(given.query("ids")))
                    .fields(many::<String>(given.query("fields")))
                    .into_call(),
            )
        },
    },
];
