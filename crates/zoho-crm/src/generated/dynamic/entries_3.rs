// Written by `cargo xtask codegen` from xtask/catalog/crm/; changes belong there.
//! Operations by name, a part of the table.

use crate::rows;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::recode_body;
use zoho_http::wire;

use super::super::shared;
#[cfg(feature = "users")]
use super::super::users;
#[cfg(feature = "settings")]
use super::super::variable_groups;
#[cfg(feature = "settings")]
use super::super::variables;
#[cfg(feature = "automation")]
use super::super::webforms;
#[cfg(feature = "automation")]
use super::super::webhooks;
#[cfg(feature = "settings")]
use super::super::wizards;
#[cfg(feature = "automation")]
use super::super::workflow_configurations;
#[cfg(feature = "automation")]
use super::super::workflow_rules;
#[cfg(feature = "automation")]
use super::super::workflow_tasks;
#[cfg(feature = "intelligence")]
use super::super::zia_data_enrichments;
#[cfg(feature = "intelligence")]
use super::super::zia_organization_enrichments;
#[cfg(feature = "intelligence")]
use super::super::zia_people_enrichments;

pub(super) static ENTRIES: &[Entry] = &[
    #[cfg(feature = "users")]
    Entry::new(&users::VALIDATE_TRANSFER, |_, body| {
        wire::recode(wire::list::<users::UserTransferCheck>(
            body,
            "validate_before_transfer",
        ))
    }),
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
    Entry::new(&variable_groups::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "variable_groups"))
    })
    .body(|body| recode_body::<Vec<variable_groups::VariableGroup>>(body, "variable_groups")),
    #[cfg(feature = "settings")]
    Entry::new(&variable_groups::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "variable_groups"))
    })
    .body(|body| recode_body::<Vec<variable_groups::VariableGroup>>(body, "variable_groups")),
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
    Entry::new(&variables::GENERATE_API_NAME, |_, body| {
        wire::recode(rows::outcomes(body, "variables"))
    })
    .body(|body| recode_body::<Vec<variables::VariableGenerateApiName>>(body, "variables")),
    #[cfg(feature = "settings")]
    Entry::new(&variables::GET_BY_API_NAME, |_, body| {
        wire::recode(wire::first::<variables::Variable>(body, "variables"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::LIST_ASSOCIATIONS, |_, body| {
        wire::recode(wire::list::<variables::VariableAssociation>(
            body,
            "variables_associations",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::UPDATE_BY_API_NAME, |_, body| {
        wire::recode(rows::outcome(body, "variables"))
    })
    .body(|body| recode_body::<Vec<variables::Variable>>(body, "variables")),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::LIST, |_, body| {
        wire::recode(wire::list::<webforms::Webform>(body, "webforms"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::GET, |_, body| {
        wire::recode(wire::first::<webforms::Webform>(body, "webforms"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "webforms"))
    })
    .body(|body| recode_body::<Vec<webforms::WebformInput>>(body, "webforms")),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "webforms"))
    })
    .body(|body| recode_body::<Vec<webforms::WebformInput>>(body, "webforms")),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "webforms"))
    })
    .body(|body| recode_body::<Vec<webforms::WebformInput>>(body, "webforms")),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "webforms"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::PREVIEW, |_, body| {
        wire::recode(wire::list::<webforms::Webform>(body, "webforms"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::LIST, |_, body| {
        wire::recode(wire::list::<webhooks::Webhook>(body, "webhooks"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::GET, |_, body| {
        wire::recode(wire::first::<webhooks::Webhook>(body, "webhooks"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "webhooks"))
    })
    .body(|body| recode_body::<Vec<webhooks::WebhookInput>>(body, "webhooks")),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "webhooks"))
    })
    .body(|body| recode_body::<Vec<webhooks::WebhookInput>>(body, "webhooks")),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "webhooks"))
    })
    .body(|body| recode_body::<Vec<webhooks::WebhookInput>>(body, "webhooks")),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "webhooks"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "webhooks"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::LIST_ASSOCIATED_MODULES, |_, body| {
        wire::recode(wire::list::<shared::ApiNameRef>(body, "associated_modules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::LIST_FAILURES, |_, body| {
        wire::recode(wire::list::<webhooks::WebhookFailure>(
            body,
            "webhook_failures",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::LIST_USAGE_REPORTS, |_, body| {
        wire::recode(wire::list::<webhooks::WebhookUsageReport>(
            body,
            "data_usage",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&wizards::LIST, |_, body| {
        wire::recode(wire::list::<wizards::Wizard>(body, "wizards"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&wizards::GET, |_, body| {
        wire::recode(wire::first::<wizards::Wizard>(body, "wizards"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_configurations::GET, |_, body| {
        wire::recode(wire::one::<workflow_configurations::WorkflowConfiguration>(
            body,
            "workflow_configurations",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::LIST, |_, body| {
        wire::recode(wire::list::<workflow_rules::WorkflowRule>(
            body,
            "workflow_rules",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::GET, |_, body| {
        wire::recode(wire::first::<workflow_rules::WorkflowRule>(
            body,
            "workflow_rules",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "workflow_rules"))
    })
    .body(|body| recode_body::<Vec<workflow_rules::WorkflowRuleInput>>(body, "workflow_rules")),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "workflow_rules"))
    })
    .body(|body| recode_body::<Vec<workflow_rules::WorkflowRuleInput>>(body, "workflow_rules")),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "workflow_rules"))
    })
    .body(|body| recode_body::<Vec<workflow_rules::WorkflowRuleInput>>(body, "workflow_rules")),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "workflow_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "workflow_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::COUNT, |_, body| {
        wire::recode(wire::one::<workflow_rules::WorkflowRuleCounts>(
            body,
            "rules_count",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::COUNT_ACTIONS, |_, body| {
        wire::recode(wire::list::<workflow_rules::WorkflowRuleActions>(
            body,
            "workflow_rules",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::COUNT_BY_MODULE, |_, body| {
        wire::recode(wire::list::<workflow_rules::WorkflowModuleCounts>(
            body,
            "module_specific_count",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::LIST_USAGE, |_, body| {
        wire::recode(wire::list::<workflow_rules::WorkflowRuleUsage>(
            body,
            "workflow_rules",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::REORDER, |_, body| {
        wire::recode(rows::outcomes(body, "reorder"))
    })
    .body(|body| recode_body::<workflow_rules::WorkflowRuleReorder>(body, "reorder")),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::LIST, |_, body| {
        wire::recode(wire::list::<workflow_tasks::WorkflowTask>(body, "tasks"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::GET, |_, body| {
        wire::recode(wire::first::<workflow_tasks::WorkflowTask>(body, "tasks"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "tasks"))
    })
    .body(|body| recode_body::<Vec<workflow_tasks::WorkflowTaskInput>>(body, "tasks")),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "tasks"))
    })
    .body(|body| recode_body::<Vec<workflow_tasks::WorkflowTaskInput>>(body, "tasks")),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "tasks"))
    })
    .body(|body| recode_body::<Vec<workflow_tasks::WorkflowTaskUpdate>>(body, "tasks")),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "tasks"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "tasks"))
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_data_enrichments::LIST, |_, body| {
        wire::recode(wire::list::<zia_data_enrichments::ZiaDataEnrichment>(
            body,
            "data_enrichment",
        ))
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_data_enrichments::GET, |_, body| {
        wire::recode(wire::first::<zia_data_enrichments::ZiaDataEnrichment>(
            body,
            "data_enrichment",
        ))
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_data_enrichments::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "data_enrichment"))
    })
    .body(|body| {
        recode_body::<Vec<zia_data_enrichments::ZiaDataEnrichmentInput>>(body, "data_enrichment")
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_data_enrichments::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "data_enrichment"))
    })
    .body(|body| {
        recode_body::<Vec<zia_data_enrichments::ZiaDataEnrichmentInput>>(body, "data_enrichment")
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_data_enrichments::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "data_enrichment"))
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_data_enrichments::SEND_FEEDBACK, |_, body| {
        wire::recode(rows::outcome(body, "scrapy_feedback"))
    })
    .body(|body| recode_body::<zia_data_enrichments::ScrapyFeedback>(body, "scrapy_feedback")),
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
        recode_body::<Vec<zia_organization_enrichments::ZiaOrganizationEnrichmentInput>>(
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
        recode_body::<Vec<zia_people_enrichments::ZiaPeopleEnrichmentInput>>(
            body,
            "__zia_people_enrichment",
        )
    }),
];
