//! What can be typed to find and call operations.

use clap::Args;

/// Find operations of CRM and Desk: name, HTTP line, scopes
#[derive(Debug, Args)]
#[command(after_help = "\
Shown are the operations that have all of the words, each somewhere in the name, the HTTP line or the
scopes.

Examples:
  zoho ops                                all of them
  zoho ops ticket comment
  zoho ops crm POST tags
  zoho ops ZohoCRM.users.READ             what a scope is good for")]
pub(crate) struct Ops {
    /// Words to look for, in any case
    #[arg(value_name = "WORD")]
    pub(crate) words: Vec<String>,
    /// JSON: {"format":1,"operations":[{"name":…}]}
    #[arg(long)]
    pub(crate) json: bool,
}

/// Print the scopes that a sign-in needs for these operations, separated by commas
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  zoho scopes crm.users.list desk.tickets.list
  zoho login --scopes \"$(zoho scopes crm.users.list crm.records.search)\"")]
pub(crate) struct Scopes {
    /// The operations, as `zoho ops` names them
    #[arg(value_name = "OPERATION", required = true)]
    pub(crate) operations: Vec<String>,
}

/// Call any operation of CRM or Desk, and print the answer, laid out
#[derive(Debug, Args)]
#[command(
    override_usage = "zoho call PRODUCT OPERATION [ARGUMENTS] [--NAME VALUE]… [OPTIONS]",
    after_help = "\
PRODUCT OPERATION is `desk tickets.list` or `desk.tickets.list`; `zoho ops WORD` finds it. ARGUMENTS are
the parameters of the path, in their order. Every other parameter is an option of its own, which stands
behind the operation: `zoho call PRODUCT OPERATION --help` lists them along with these:

  --query NAME=VALUE    a query parameter that has no option
  --header NAME:VALUE   a header that has no option
  --body FILE           the JSON body, sent as it is; `-` reads standard input
  --strict              refuse a body that does not fit the operation, instead of a warning
  --template            print a body to fill in, and send nothing
  --raw                 print the answer as it came
  --output FILE         write the answer to FILE
  --org ID              the Desk organisation, where the user belongs to several
  --api-version V       another API version, such as v7
  --access-token TOKEN  this token instead of a stored connection [env: ZOHO_ACCESS_TOKEN]

Examples:
  zoho call desk tickets.list --limit 5
  zoho call crm records.get Leads 5725767000000524157
  zoho call crm tags.create --module Leads --body tags.json
  zoho call desk ticket_attachments.upload 42 --file report.pdf
  zoho call crm bulk_read.download_result 42 --output rows.zip"
)]
pub(crate) struct Call {
    /// The operation, and what it is called with
    #[arg(value_name = "PRODUCT OPERATION", required = true, num_args = 1..,
          trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) words: Vec<String>,
}
