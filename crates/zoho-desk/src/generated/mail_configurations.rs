// Written by `cargo xtask codegen` from xtask/catalog/desk/mail_configurations.toml; changes belong there.
//! Mail configurations.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer =
//! desk.mail_configurations().replace(&zoho_desk::mail_configurations::MailConfiguration::default()).send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Id, Operation, Request, object,
    wire::{self, Other},
};

/// `PUT /api/v1/mailConfigurations`. Scope `Desk.settings.UPDATE`.
pub static REPLACE: Operation = Operation::put(
    "desk.mail_configurations.replace",
    "/api/{version}/mailConfigurations",
)
.scopes(&["Desk.settings.UPDATE"]);

/// `PUT /api/v1/departments/{department_id}/mailConfigurations`. Scope `Desk.settings.UPDATE`.
pub static REPLACE_FOR_DEPARTMENT: Operation = Operation::put(
    "desk.mail_configurations.replace_for_department",
    "/api/{version}/departments/{department_id}/mailConfigurations",
)
.scopes(&["Desk.settings.UPDATE"]);

impl crate::mail_configurations::MailConfigurationsClient {
    /// Replace: mail configurations.
    ///
    /// `PUT /api/v1/mailConfigurations`. Scope `Desk.settings.UPDATE`.
    pub fn replace(&self, body: &MailConfiguration) -> Call<MailConfiguration> {
        let request = Request::new(&REPLACE).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Replaces for department: mail configurations.
    ///
    /// `PUT /api/v1/departments/{department_id}/mailConfigurations`. Scope `Desk.settings.UPDATE`.
    pub fn replace_for_department(
        &self,
        department_id: impl Into<Id>,
        body: &MailConfiguration,
    ) -> Call<MailConfiguration> {
        let request = Request::new(&REPLACE_FOR_DEPARTMENT)
            .segment(Into::<Id>::into(department_id))
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// Mail configuration, of `mail_configurations().list`, `mail_configurations().update`, `mail_configurations().replace`, ….
#[derive(Clone, Default, PartialEq)]
pub struct MailConfiguration {
    /// Create contact with reply to.
    pub create_contact_with_reply_to: Option<bool>,
    /// Auto CC to mailbox.
    pub auto_cc_to_mailbox: Option<bool>,
    /// Agent name in ticket reply.
    pub agent_name_in_ticket_reply: Option<bool>,
    /// Create ticket for original sender.
    pub create_ticket_for_original_sender: Option<bool>,
    /// Private thread config.
    pub private_thread_config: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(MailConfiguration {
    "createContactWithReplyTo" => create_contact_with_reply_to,
    "autoCCToMailbox" => auto_cc_to_mailbox,
    "agentNameInTicketReply" => agent_name_in_ticket_reply,
    "createTicketForOriginalSender" => create_ticket_for_original_sender,
    "privateThreadConfig" => private_thread_config;
    other
});
