// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Calls, a part of them.

use super::super::super::every::{Case, erase, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::variable_groups::UPDATE,
        call: |crm, given| {
            erase(crm.variable_groups().update(
                given.path("variable_group_id"),
                &given.body::<zoho_crm::variable_groups::VariableGroup>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::variable_groups::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.variable_groups()
                    .update_many(&given.body::<Vec<zoho_crm::variable_groups::VariableGroup>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::variable_groups::GET_BY_API_NAME,
        call: |crm, given| {
            erase(
                crm.variable_groups()
                    .get_by_api_name(given.path("api_name")),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::LIST,
        call: |crm, given| {
            erase(
                crm.variables()
                    .list()
                    .group(given.query("group"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::GET,
        call: |crm, given| {
            erase(
                crm.variables()
                    .get(given.path("variable_id"))
                    .group(given.query("group"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::CREATE,
        call: |crm, given| {
            erase(
                crm.variables()
                    .create(&given.body::<Vec<zoho_crm::variables::Variable>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::UPDATE,
        call: |crm, given| {
            erase(
                crm.variables()
                    .update(
                        given.path("variable_id"),
                        &given.body::<zoho_crm::variables::Variable>(),
                    )
                    .group(given.query("group"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.variables()
                    .update_many(&given.body::<Vec<zoho_crm::variables::Variable>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::DELETE,
        call: |crm, given| erase(crm.variables().delete(given.path("variable_id"))),
    },
    Case {
        operation: &zoho_crm::variables::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.variables()
                    .delete_many()
                    .ids(many::<String>(given.query("ids")))
                    .rids(many::<String>(given.query("rids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::GENERATE_API_NAME,
        call: |crm, given| {
            erase(crm.variables().generate_api_name(
                &given.body::<Vec<zoho_crm::variables::VariableGenerateApiName>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::variables::GET_BY_API_NAME,
        call: |crm, given| {
            erase(
                crm.variables()
                    .get_by_api_name(given.path("api_name"))
                    .group(given.query("group"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::LIST_ASSOCIATIONS,
        call: |crm, given| {
            erase(
                crm.variables()
                    .list_associations(given.path("variable_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::UPDATE_BY_API_NAME,
        call: |crm, given| {
            erase(
                crm.variables()
                    .update_by_api_name(
                        given.path("api_name"),
                        &given.body::<zoho_crm::variables::Variable>(),
                    )
                    .group(given.query("group"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::webforms::LIST,
        call: |crm, given| erase(crm.webforms().list(given.query("module")).into_call()),
    },
    Case {
        operation: &zoho_crm::webforms::GET,
        call: |crm, given| {
            erase(
                crm.webforms()
                    .get(given.path("form_id"), given.query("module")),
            )
        },
    },
    Case {
        operation: &zoho_crm::webforms::CREATE,
        call: |crm, given| {
            erase(crm.webforms().create(
                &given.body::<Vec<zoho_crm::webforms::WebformInput>>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::webforms::UPDATE,
        call: |crm, given| {
            erase(crm.webforms().update(
                given.path("form_id"),
                &given.body::<zoho_crm::webforms::WebformInput>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::webforms::UPDATE_MANY,
        call: |crm, given| {
            erase(crm.webforms().update_many(
                &given.body::<Vec<zoho_crm::webforms::WebformInput>>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::webforms::DELETE,
        call: |crm, given| {
            erase(
                crm.webforms()
                    .delete(given.path("form_id"), given.query("module")),
            )
        },
    },
    Case {
        operation: &zoho_crm::webforms::PREVIEW,
        call: |crm, given| {
            erase(
                crm.webforms()
                    .preview(given.path("form_id"), given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::webhooks::LIST,
        call: |crm, given| {
            erase(
                crm.webhooks()
                    .list()
                    .module(given.query("module"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .sort_by(given.query("sort_by"))
                    .sort_order(given.query("sort_order"))
                    .feature_type(given.query("feature_type"))
                    .related_module(given.query("related_module"))
                    .filters(given.query("filters"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::webhooks::GET,
        call: |crm, given| erase(crm.webhooks().get(given.path("webhook_id"))),
    },
    Case {
        operation: &zoho_crm::webhooks::CREATE,
        call: |crm, given| {
            erase(
                crm.webhooks()
                    .create(&given.body::<Vec<zoho_crm::webhooks::WebhookInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::webhooks::UPDATE,
        call: |crm, given| {
            erase(crm.webhooks().update(
                given.path("webhook_id"),
                &given.body::<zoho_crm::webhooks::WebhookInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::webhooks::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.webhooks()
                    .update_many(&given.body::<Vec<zoho_crm::webhooks::WebhookInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::webhooks::DELETE,
        call: |crm, given| erase(crm.webhooks().delete(given.path("webhook_id"))),
    },
    Case {
        operation: &zoho_crm::webhooks::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.webhooks()
                    .delete_many(many::<String>(given.query("ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::webhooks::LIST_ASSOCIATED_MODULES,
        call: |crm, _| erase(crm.webhooks().list_associated_modules().into_call()),
    },
    Case {
        operation: &zoho_crm::webhooks::LIST_FAILURES,
        call: |crm, given| {
            erase(
                crm.webhooks()
                    .list_failures()
                    .webhook_id(given.query("webhook_id"))
                    .module(given.query("module"))
                    .from(one::<zoho_http::Date>(given.query("from")))
                    .to(one::<zoho_http::Date>(given.query("to")))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::webhooks::LIST_USAGE_REPORTS,
        call: |crm, given| {
            erase(
                crm.webhooks()
                    .list_usage_reports(given.query("group_by"))
                    .type_(given.query("type"))
                    .from(one::<zoho_http::Date>(given.query("from")))
                    .to(one::<zoho_http::Date>(given.query("to")))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .sort_order(given.query("sort_order"))
                    .include_inner_details(many::<String>(given.query("include_inner_details")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::wizards::LIST,
        call: |crm, _| erase(crm.wizards().list().into_call()),
    },
    Case {
        operation: &zoho_crm::wizards::GET,
        call: |crm, given| {
            erase(
                crm.wizards()
                    .get(given.path("wizard_id"), given.query("layout_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::workflow_configurations::GET,
        call: |crm, given| erase(crm.workflow_configurations().get(given.query("module"))),
    },
    Case {
        operation: &zoho_crm::workflow_rules::LIST,
        call: |crm, given| {
            erase(
                crm.workflow_rules()
                    .list()
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .module(given.query("module"))
                    .status_active(one::<bool>(given.query("status_active")))
                    .execute_on(given.query("execute_on"))
                    .sort_by(given.query("sort_by"))
                    .sort_order(given.query("sort_order"))
                    .include_inner_details(one::<bool>(given.query("include_inner_details")))
                    .filter(given.query("filter"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::GET,
        call: |crm, given| erase(crm.workflow_rules().get(given.path("workflow_rule_id"))),
    },
    Case {
        operation: &zoho_crm::workflow_rules::CREATE,
        call: |crm, given| {
            erase(
                crm.workflow_rules()
                    .create(&given.body::<Vec<zoho_crm::workflow_rules::WorkflowRuleInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::UPDATE,
        call: |crm, given| {
            erase(crm.workflow_rules().update(
                given.path("workflow_rule_id"),
                &given.body::<zoho_crm::workflow_rules::WorkflowRuleInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.workflow_rules()
                    .update_many(&given.body::<Vec<zoho_crm::workflow_rules::WorkflowRuleInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::DELETE,
        call: |crm, given| erase(crm.workflow_rules().delete(given.path("workflow_rule_id"))),
    },
    Case {
        operation: &zoho_crm::workflow_rules::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.workflow_rules()
                    .delete_many(many::<String>(given.query("ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::COUNT,
        call: |crm, _| erase(crm.workflow_rules().count()),
    },
    Case {
        operation: &zoho_crm::workflow_rules::COUNT_ACTIONS,
        call: |crm, given| {
            erase(
                crm.workflow_rules()
                    .count_actions()
                    .ids(many::<String>(given.query("ids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::COUNT_BY_MODULE,
        call: |crm, given| {
            erase(
                crm.workflow_rules()
                    .count_by_module()
                    .module(given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::LIST_USAGE,
        call: |crm, given| {
            erase(
                crm.workflow_rules()
                    .list_usage(
                        given.path("workflow_rule_id"),
                        one::<zoho_http::Date>(given.query("executed_from")),
                        one::<zoho_http::Date>(given.query("executed_till")),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::workflow_rules::REORDER,
        call: |crm, given| {
            erase(
                crm.workflow_rules()
                    .reorder(&given.body::<zoho_crm::workflow_rules::WorkflowRuleReorder>())
                    .module(given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::workflow_tasks::LIST,
        call: |crm, given| {
            erase(
                crm.workflow_tasks()
                    .list()
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .module(given.query("module"))
                    .feature_type(given.query("feature_type"))
                    .filter(given.query("filter"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::workflow_tasks::GET,
        call: |crm, given| erase(crm.workflow_tasks().get(given.path("task_id"))),
    },
    Case {
        operation: &zoho_crm::workflow_tasks::CREATE,
        call: |crm, given| {
            erase(
                crm.workflow_tasks()
                    .create(&given.body::<Vec<zoho_crm::workflow_tasks::WorkflowTaskInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::workflow_tasks::UPDATE,
        call: |crm, given| {
            erase(crm.workflow_tasks().update(
                given.path("task_id"),
                &given.body::<zoho_crm::workflow_tasks::WorkflowTaskInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::workflow_tasks::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.workflow_tasks().update_many(
                    &given.body::<Vec<zoho_crm::workflow_tasks::WorkflowTaskUpdate>>(),
                ),
            )
        },
    },
    Case {
        operation: &zoho_crm::workflow_tasks::DELETE,
        call: |crm, given| erase(crm.workflow_tasks().delete(given.path("task_id"))),
    },
    Case {
        operation: &zoho_crm::workflow_tasks::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.workflow_tasks()
                    .delete_many(many::<String>(given.query("ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_data_enrichments::LIST,
        call: |crm, _| erase(crm.zia_data_enrichments().list().into_call()),
    },
    Case {
        operation: &zoho_crm::zia_data_enrichments::GET,
        call: |crm, given| {
            erase(
                crm.zia_data_enrichments()
                    .get(given.path("data_enrichment_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_data_enrichments::CREATE,
        call: |crm, given| {
            erase(crm.zia_data_enrichments().create(
                &given.body::<Vec<zoho_crm::zia_data_enrichments::ZiaDataEnrichmentInput>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::zia_data_enrichments::UPDATE,
        call: |crm, given| {
            erase(crm.zia_data_enrichments().update(
                given.path("data_enrichment_id"),
                &given.body::<zoho_crm::zia_data_enrichments::ZiaDataEnrichmentInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::zia_data_enrichments::DELETE,
        call: |crm, given| {
            erase(
                crm.zia_data_enrichments()
                    .delete(given.path("data_enrichment_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_data_enrichments::SEND_FEEDBACK,
        call: |crm, given| {
            erase(
                crm.zia_data_enrichments()
                    .send_feedback(&given.body::<zoho_crm::zia_data_enrichments::ScrapyFeedback>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_organization_enrichments::LIST,
        call: |crm, given| {
            erase(
                crm.zia_organization_enrichments()
                    .list()
                    .status(given.query("status"))
                    .sort_order(given.query("sort_order"))
                    .sort_by(given.query("sort_by"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_organization_enrichments::GET,
        call: |crm, given| {
            erase(
                crm.zia_organization_enrichments()
                    .get(given.path("zia_org_enrichment_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_organization_enrichments::CREATE,
        call: |crm, given| {
            erase(
                crm.zia_organization_enrichments()
                    .create(
                        &given.body::<Vec<
                            zoho_crm::zia_organization_enrichments::ZiaOrganizationEnrichmentInput,
                        >>(),
                        given.query("module"),
                    )
                    .record_id(given.query("record_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_people_enrichments::LIST,
        call: |crm, given| {
            erase(
                crm.zia_people_enrichments()
                    .list()
                    .status(given.query("status"))
                    .sort_order(given.query("sort_order"))
                    .sort_by(given.query("sort_by"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .count(one::<i64>(given.query("count")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_people_enrichments::GET,
        call: |crm, given| {
            erase(
                crm.zia_people_enrichments()
                    .get(given.path("zia_people_enrichment_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_people_enrichments::CREATE,
        call: |crm, given| {
            erase(crm.zia_people_enrichments().create(&given.body::<Vec<zoho_crm::zia_people_enrichments::ZiaPeopleEnrichmentInput>>(), given.query("module")).record_id(given.query("record_id")).into_call())
        },
    },
];
