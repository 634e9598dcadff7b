// Written by `cargo xtask codegen` from xtask/catalog/desk/shared.toml; changes belong there.
//! Enumerations.

use zoho_http::words;

words! {
    pub enum ExecutionType {
        /// `SYNC`
        Sync = "SYNC",
        /// `ASYNC`
        Async = "ASYNC",
    }
}

words! {
    pub enum RuleType {
        /// `SUPERVISE`
        Supervise = "SUPERVISE",
        /// `MACRO`
        Macro = "MACRO",
        /// `WORKFLOW`
        Workflow = "WORKFLOW",
        /// `BLUEPRINT`
        Blueprint = "BLUEPRINT",
        /// `SLA`
        Sla = "SLA",
        /// `SKILLS`
        Skills = "SKILLS",
        /// `CUSTOMVIEW`
        Customview = "CUSTOMVIEW",
        /// `CONTRACTS`
        Contracts = "CONTRACTS",
    }
}
