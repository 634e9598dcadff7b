// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Operations by name, a part of the table.

use crate::rows;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::answer;

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
        answer(&users::VALIDATE_TRANSFER, body, |check| {
            check.list::<users::UserTransferCheck>("validate_before_transfer");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variable_groups::LIST, |_, body| {
        answer(&variable_groups::LIST, body, |check| {
            check.list::<variable_groups::VariableGroup>("variable_groups");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variable_groups::GET, |_, body| {
        answer(&variable_groups::GET, body, |check| {
            check.first::<variable_groups::VariableGroup>("variable_groups");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variable_groups::UPDATE, |_, body| {
        answer(&variable_groups::UPDATE, body, |check| {
            check.rows(rows::tally(body, "variable_groups"));
        })
    })
    .body(|check| {
        check.member::<Vec<variable_groups::VariableGroup>>("variable_groups");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variable_groups::UPDATE_MANY, |_, body| {
        answer(&variable_groups::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "variable_groups"));
        })
    })
    .body(|check| {
        check.member::<Vec<variable_groups::VariableGroup>>("variable_groups");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variable_groups::GET_BY_API_NAME, |_, body| {
        answer(&variable_groups::GET_BY_API_NAME, body, |check| {
            check.first::<variable_groups::VariableGroup>("variable_groups");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::LIST, |_, body| {
        answer(&variables::LIST, body, |check| {
            check.list::<variables::Variable>("variables");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::GET, |_, body| {
        answer(&variables::GET, body, |check| {
            check.first::<variables::Variable>("variables");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::CREATE, |_, body| {
        answer(&variables::CREATE, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::Variable>>("variables");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::UPDATE, |_, body| {
        answer(&variables::UPDATE, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::Variable>>("variables");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::UPDATE_MANY, |_, body| {
        answer(&variables::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::Variable>>("variables");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::DELETE, |_, body| {
        answer(&variables::DELETE, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::DELETE_MANY, |_, body| {
        answer(&variables::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::GENERATE_API_NAME, |_, body| {
        answer(&variables::GENERATE_API_NAME, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::VariableGenerateApiName>>("variables");
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::GET_BY_API_NAME, |_, body| {
        answer(&variables::GET_BY_API_NAME, body, |check| {
            check.first::<variables::Variable>("variables");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::LIST_ASSOCIATIONS, |_, body| {
        answer(&variables::LIST_ASSOCIATIONS, body, |check| {
            check.list::<variables::VariableAssociation>("variables_associations");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&variables::UPDATE_BY_API_NAME, |_, body| {
        answer(&variables::UPDATE_BY_API_NAME, body, |check| {
            check.rows(rows::tally(body, "variables"));
        })
    })
    .body(|check| {
        check.member::<Vec<variables::Variable>>("variables");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::LIST, |_, body| {
        answer(&webforms::LIST, body, |check| {
            check.list::<webforms::Webform>("webforms");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::GET, |_, body| {
        answer(&webforms::GET, body, |check| {
            check.first::<webforms::Webform>("webforms");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::CREATE, |_, body| {
        answer(&webforms::CREATE, body, |check| {
            check.rows(rows::tally(body, "webforms"));
        })
    })
    .body(|check| {
        check.member::<Vec<webforms::WebformInput>>("webforms");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::UPDATE, |_, body| {
        answer(&webforms::UPDATE, body, |check| {
            check.rows(rows::tally(body, "webforms"));
        })
    })
    .body(|check| {
        check.member::<Vec<webforms::WebformInput>>("webforms");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::UPDATE_MANY, |_, body| {
        answer(&webforms::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "webforms"));
        })
    })
    .body(|check| {
        check.member::<Vec<webforms::WebformInput>>("webforms");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::DELETE, |_, body| {
        answer(&webforms::DELETE, body, |check| {
            check.rows(rows::tally(body, "webforms"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webforms::PREVIEW, |_, body| {
        answer(&webforms::PREVIEW, body, |check| {
            check.list::<webforms::Webform>("webforms");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::LIST, |_, body| {
        answer(&webhooks::LIST, body, |check| {
            check.list::<webhooks::Webhook>("webhooks");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::GET, |_, body| {
        answer(&webhooks::GET, body, |check| {
            check.first::<webhooks::Webhook>("webhooks");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::CREATE, |_, body| {
        answer(&webhooks::CREATE, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    })
    .body(|check| {
        check.member::<Vec<webhooks::WebhookInput>>("webhooks");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::UPDATE, |_, body| {
        answer(&webhooks::UPDATE, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    })
    .body(|check| {
        check.member::<Vec<webhooks::WebhookInput>>("webhooks");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::UPDATE_MANY, |_, body| {
        answer(&webhooks::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    })
    .body(|check| {
        check.member::<Vec<webhooks::WebhookInput>>("webhooks");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::DELETE, |_, body| {
        answer(&webhooks::DELETE, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::DELETE_MANY, |_, body| {
        answer(&webhooks::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "webhooks"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::LIST_ASSOCIATED_MODULES, |_, body| {
        answer(&webhooks::LIST_ASSOCIATED_MODULES, body, |check| {
            check.list::<shared::ApiNameRef>("associated_modules");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::LIST_FAILURES, |_, body| {
        answer(&webhooks::LIST_FAILURES, body, |check| {
            check.list::<webhooks::WebhookFailure>("webhook_failures");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&webhooks::LIST_USAGE_REPORTS, |_, body| {
        answer(&webhooks::LIST_USAGE_REPORTS, body, |check| {
            check.list::<webhooks::WebhookUsageReport>("data_usage");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&wizards::LIST, |_, body| {
        answer(&wizards::LIST, body, |check| {
            check.list::<wizards::Wizard>("wizards");
        })
    }),
    #[cfg(feature = "settings")]
    Entry::new(&wizards::GET, |_, body| {
        answer(&wizards::GET, body, |check| {
            check.first::<wizards::Wizard>("wizards");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_configurations::GET, |_, body| {
        answer(&workflow_configurations::GET, body, |check| {
            check.member::<workflow_configurations::WorkflowConfiguration>(
                "workflow_configurations",
            );
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::LIST, |_, body| {
        answer(&workflow_rules::LIST, body, |check| {
            check.list::<workflow_rules::WorkflowRule>("workflow_rules");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::GET, |_, body| {
        answer(&workflow_rules::GET, body, |check| {
            check.first::<workflow_rules::WorkflowRule>("workflow_rules");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::CREATE, |_, body| {
        answer(&workflow_rules::CREATE, body, |check| {
            check.rows(rows::tally(body, "workflow_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_rules::WorkflowRuleInput>>("workflow_rules");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::UPDATE, |_, body| {
        answer(&workflow_rules::UPDATE, body, |check| {
            check.rows(rows::tally(body, "workflow_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_rules::WorkflowRuleInput>>("workflow_rules");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::UPDATE_MANY, |_, body| {
        answer(&workflow_rules::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "workflow_rules"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_rules::WorkflowRuleInput>>("workflow_rules");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::DELETE, |_, body| {
        answer(&workflow_rules::DELETE, body, |check| {
            check.rows(rows::tally(body, "workflow_rules"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::DELETE_MANY, |_, body| {
        answer(&workflow_rules::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "workflow_rules"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::COUNT, |_, body| {
        answer(&workflow_rules::COUNT, body, |check| {
            check.member::<workflow_rules::WorkflowRuleCounts>("rules_count");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::COUNT_ACTIONS, |_, body| {
        answer(&workflow_rules::COUNT_ACTIONS, body, |check| {
            check.list::<workflow_rules::WorkflowRuleActions>("workflow_rules");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::COUNT_BY_MODULE, |_, body| {
        answer(&workflow_rules::COUNT_BY_MODULE, body, |check| {
            check.list::<workflow_rules::WorkflowModuleCounts>("module_specific_count");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::LIST_USAGE, |_, body| {
        answer(&workflow_rules::LIST_USAGE, body, |check| {
            check.list::<workflow_rules::WorkflowRuleUsage>("workflow_rules");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_rules::REORDER, |_, body| {
        answer(&workflow_rules::REORDER, body, |check| {
            check.rows(rows::tally(body, "reorder"));
        })
    })
    .body(|check| {
        check.member::<workflow_rules::WorkflowRuleReorder>("reorder");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::LIST, |_, body| {
        answer(&workflow_tasks::LIST, body, |check| {
            check.list::<workflow_tasks::WorkflowTask>("tasks");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::GET, |_, body| {
        answer(&workflow_tasks::GET, body, |check| {
            check.first::<workflow_tasks::WorkflowTask>("tasks");
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::CREATE, |_, body| {
        answer(&workflow_tasks::CREATE, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_tasks::WorkflowTaskInput>>("tasks");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::UPDATE, |_, body| {
        answer(&workflow_tasks::UPDATE, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_tasks::WorkflowTaskInput>>("tasks");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::UPDATE_MANY, |_, body| {
        answer(&workflow_tasks::UPDATE_MANY, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    })
    .body(|check| {
        check.member::<Vec<workflow_tasks::WorkflowTaskUpdate>>("tasks");
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::DELETE, |_, body| {
        answer(&workflow_tasks::DELETE, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    }),
    #[cfg(feature = "automation")]
    Entry::new(&workflow_tasks::DELETE_MANY, |_, body| {
        answer(&workflow_tasks::DELETE_MANY, body, |check| {
            check.rows(rows::tally(body, "tasks"));
        })
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_data_enrichments::LIST, |_, body| {
        answer(&zia_data_enrichments::LIST, body, |check| {
            check.list::<zia_data_enrichments::ZiaDataEnrichment>("data_enrichment");
        })
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_data_enrichments::GET, |_, body| {
        answer(&zia_data_enrichments::GET, body, |check| {
            check.first::<zia_data_enrichments::ZiaDataEnrichment>("data_enrichment");
        })
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_data_enrichments::CREATE, |_, body| {
        answer(&zia_data_enrichments::CREATE, body, |check| {
            check.rows(rows::tally(body, "data_enrichment"));
        })
    })
    .body(|check| {
        check.member::<Vec<zia_data_enrichments::ZiaDataEnrichmentInput>>("data_enrichment");
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_data_enrichments::UPDATE, |_, body| {
        answer(&zia_data_enrichments::UPDATE, body, |check| {
            check.rows(rows::tally(body, "data_enrichment"));
        })
    })
    .body(|check| {
        check.member::<Vec<zia_data_enrichments::ZiaDataEnrichmentInput>>("data_enrichment");
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_data_enrichments::DELETE, |_, body| {
        answer(&zia_data_enrichments::DELETE, body, |check| {
            check.rows(rows::tally(body, "data_enrichment"));
        })
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_data_enrichments::SEND_FEEDBACK, |_, body| {
        answer(&zia_data_enrichments::SEND_FEEDBACK, body, |check| {
            check.rows(rows::tally(body, "scrapy_feedback"));
        })
    })
    .body(|check| {
        check.member::<zia_data_enrichments::ScrapyFeedback>("scrapy_feedback");
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_organization_enrichments::LIST, |_, body| {
        answer(&zia_organization_enrichments::LIST, body, |check| {
            check.list::<zia_organization_enrichments::ZiaOrganizationEnrichment>(
                "__zia_org_enrichment",
            );
        })
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_organization_enrichments::GET, |_, body| {
        answer(&zia_organization_enrichments::GET, body, |check| {
            check.first::<zia_organization_enrichments::ZiaOrganizationEnrichment>(
                "__zia_org_enrichment",
            );
        })
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_organization_enrichments::CREATE, |_, body| {
        answer(&zia_organization_enrichments::CREATE, body, |check| {
            check.rows(rows::tally(body, "__zia_org_enrichment"));
        })
    })
    .body(|check| {
        check.member::<Vec<zia_organization_enrichments::ZiaOrganizationEnrichmentInput>>(
            "__zia_org_enrichment",
        );
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_people_enrichments::LIST, |_, body| {
        answer(&zia_people_enrichments::LIST, body, |check| {
            check.list::<zia_people_enrichments::ZiaPeopleEnrichment>("__zia_people_enrichment");
        })
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_people_enrichments::GET, |_, body| {
        answer(&zia_people_enrichments::GET, body, |check| {
            check.first::<zia_people_enrichments::ZiaPeopleEnrichment>("__zia_people_enrichment");
        })
    }),
    #[cfg(feature = "intelligence")]
    Entry::new(&zia_people_enrichments::CREATE, |_, body| {
        answer(&zia_people_enrichments::CREATE, body, |check| {
            check.rows(rows::tally(body, "__zia_people_enrichment"));
        })
    })
    .body(|check| {
        check.member::<Vec<zia_people_enrichments::ZiaPeopleEnrichmentInput>>(
            "__zia_people_enrichment",
        );
    }),
];
