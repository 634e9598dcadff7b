//! The parts of a COQL query, each of which must stay within its clause.

use zoho_types::Id;

/// The advice for aggregates with more than one row.
pub(super) const NO_PAGES_OF_AGGREGATES: &str = "aggregates give a single row, which has no order and no row to go on after: send another text by `query()`";
const MIXED: &str = "aggregates beside fields want a `group by`: send the whole text by `query()`";
const AGGREGATES: [&str; 5] = ["SUM", "MAX", "MIN", "AVG", "COUNT"];

/// Reserved words, which are quoted if they are the names of columns.
const RESERVED: &[&str] = &[
    "all", "and", "as", "asc", "avg", "between", "by", "case", "count", "delete", "desc",
    "distinct", "else", "end", "exists", "external", "false", "from", "group", "having", "in",
    "inner", "insert", "into", "is", "join", "left", "like", "limit", "max", "min", "not", "null",
    "offset", "on", "or", "order", "outer", "right", "select", "set", "sum", "table", "then",
    "true", "union", "update", "values", "when", "where",
];

/// The columns of a query.
pub(super) struct Columns {
    pub(super) text: String,
    pub(super) are_aggregates: bool,
    has_id: bool,
}

impl Columns {
    pub(super) fn add_id(&mut self) {
        if !self.has_id {
            self.text.push_str(", id");
        }
    }
}

/// Returns the columns as they are written, or the one that is invalid.
pub(super) fn columns(given: &[String]) -> Result<Columns, String> {
    let columns = given.iter().map(|column| {
        written(column).ok_or_else(|| {
            // The input is not shown: it may contain anything.
            "a column is no API name and no aggregate such as `COUNT(id)`: send the whole text by `query()`"
                .to_owned()
        })
    });
    let columns: Vec<(String, bool)> = columns.collect::<Result<_, _>>()?;
    let aggregates = columns.iter().filter(|(_, is_one)| *is_one).count();
    if columns.is_empty() {
        return Err("a query selects at least one column".to_owned());
    }
    if aggregates > 0 && aggregates < columns.len() {
        return Err(MIXED.to_owned());
    }
    let texts: Vec<String> = columns.into_iter().map(|(text, _)| text).collect();
    Ok(Columns {
        has_id: texts.iter().any(|text| text == "id"),
        text: texts.join(", "),
        are_aggregates: aggregates > 0,
    })
}

/// Returns a column as it is written, with its alias, and whether it is an aggregate.
fn written(column: &str) -> Option<(String, bool)> {
    let words: Vec<&str> = column.split_whitespace().collect();
    let (column, alias) = match words.as_slice() {
        [column] => (*column, None),
        [column, word, alias] if word.eq_ignore_ascii_case("as") => (*column, Some(*alias)),
        _ => return None,
    };
    let (text, is_aggregate) = expression(column)?;
    Some(match alias {
        None => (text, is_aggregate),
        Some(alias) => (format!("{text} as {}", name(alias)?), is_aggregate),
    })
}

/// Returns a field or an aggregate of one.
fn expression(text: &str) -> Option<(String, bool)> {
    let Some(inner) = text.strip_suffix(')') else {
        return Some((name(text)?, false));
    };
    let (function, field) = inner.split_once('(')?;
    if !AGGREGATES
        .iter()
        .any(|known| known.eq_ignore_ascii_case(function))
    {
        return None;
    }
    let field = if field == "*" {
        "*".to_owned()
    } else {
        name(field)?
    };
    Some((format!("{}({field})", function.to_ascii_uppercase()), true))
}

/// Returns a name as it is written: a reserved word in quotes, as one that was passed in quotes.
fn name(text: &str) -> Option<String> {
    let inner = text
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''));
    let bare = inner.unwrap_or(text);
    if !is_path(bare) {
        return None;
    }
    let is_reserved = RESERVED.iter().any(|word| word.eq_ignore_ascii_case(bare));
    Some(if inner.is_some() || is_reserved {
        format!("'{bare}'")
    } else {
        bare.to_owned()
    })
}

/// Returns whether the text is a path from one record to another: `Account_Name.Owner`, `What_Id->Leads.Last_Name`.
fn is_path(text: &str) -> bool {
    text.replace("->", ".").split('.').all(is_name)
}

fn is_name(text: &str) -> bool {
    let letter = |b: u8| b.is_ascii_alphanumeric() || b"_$".contains(&b);
    !text.is_empty() && text.bytes().all(letter)
}

/// Returns an error if it is not the name of a module.
pub(super) fn check_module(module: &str) -> Result<(), String> {
    if is_name(module) {
        return Ok(());
    }
    Err("the module is no API name, such as `Leads`: send the whole text by `query()`".to_owned())
}

/// Returns the order as it is written.
pub(super) fn order(given: &str) -> Result<String, String> {
    let column = |text: &str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let (column, way) = match words.as_slice() {
            [column] => (*column, ""),
            [column, way] if ["asc", "desc"].iter().any(|w| w.eq_ignore_ascii_case(way)) => {
                (*column, *way)
            }
            _ => return None,
        };
        let column = expression(column)?.0;
        Some(if way.is_empty() {
            column
        } else {
            format!("{column} {way}")
        })
    };
    let columns: Option<Vec<String>> = given.split(',').map(column).collect();
    columns.map(|columns| columns.join(", ")).ok_or_else(|| {
        "the order is none: `Last_Name asc, Email desc`; send another text by `query()`".to_owned()
    })
}

/// Returns the id of a record, to be placed between quotes.
pub(super) fn id(id: &Id) -> Result<&str, String> {
    let text = id.as_str();
    if is_name(text) {
        return Ok(text);
    }
    Err("the id of the record to go on after has characters that ids do not have".to_owned())
}

/// Returns an error if the condition would leave its clause: unbalanced brackets or quotes, or the keywords of another
/// clause.
///
/// Zoho does not document whether a backslash in a text escapes the quote after it: the condition has to stay within
/// its clause either way.
pub(super) fn check_filter(filter: &str) -> Result<(), String> {
    for backslash_escapes in [false, true] {
        let Some(code) = outside_of_texts(filter, backslash_escapes) else {
            return Err("the filter has quotes or brackets that do not fit each other: values go through `coql_value`".to_owned());
        };
        let words = words(&code);
        let is_next = |word: &str, next: &dyn Fn(&str) -> bool| {
            let mut pairs = words.windows(2);
            pairs.any(|pair| pair[0].eq_ignore_ascii_case(word) && next(pair[1]))
        };
        let is_by = |text: &str| text.eq_ignore_ascii_case("by");
        let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if is_next("group", &is_by)
            || is_next("order", &is_by)
            || is_next("limit", &is_number)
            || is_next("offset", &is_number)
        {
            return Err("the filter is a condition alone: `order_by` and `page_size` are set apart, and a text with `group by` goes by `query()`".to_owned());
        }
    }
    Ok(())
}

/// Splits the text into words and single other characters.
fn words(code: &str) -> Vec<&str> {
    let is_of_word = |c: char| c.is_alphanumeric() || c == '_';
    let pieces = code.split_whitespace();
    pieces
        .flat_map(|piece| piece.split_inclusive(|c| !is_of_word(c)))
        .flat_map(|piece| {
            let other = piece.rfind(|c| !is_of_word(c)).unwrap_or(piece.len());
            let (word, other) = piece.split_at(other);
            [word, other]
        })
        .filter(|word| !word.is_empty())
        .collect()
}

/// Returns the condition without its texts; `None` if brackets or quotes are unbalanced.
fn outside_of_texts(filter: &str, backslash_escapes: bool) -> Option<String> {
    let mut code = String::with_capacity(filter.len());
    let mut depth = 0_usize;
    let mut quote = None;
    let mut chars = filter.chars();
    while let Some(char) = chars.next() {
        match (quote, char) {
            (Some(_), '\\') if backslash_escapes => drop(chars.next()),
            // A doubled quote ends a text and begins the next.
            (Some(open), _) if char == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => {
                quote = Some(char);
                code.push(' ');
            }
            (None, '(') => depth += 1,
            (None, ')') => depth = depth.checked_sub(1)?,
            (None, _) => {}
        }
        if quote.is_none() {
            code.push(char);
        }
    }
    (depth == 0 && quote.is_none()).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(given: &[&str]) -> Result<String, String> {
        let given: Vec<String> = given.iter().map(|text| (*text).to_owned()).collect();
        columns(&given).map(|columns| columns.text)
    }

    #[test]
    fn columns_are_names_and_aggregates_and_nothing_else() {
        for (given, written) in [
            (
                &["Last_Name", "Account_Name.Owner"][..],
                "Last_Name, Account_Name.Owner",
            ),
            (&["What_Id->Leads.Last_Name"], "What_Id->Leads.Last_Name"),
            (
                &["COUNT(id)", "sum(Amount)  AS total"],
                "COUNT(id), SUM(Amount) as total",
            ),
            (&["count(*)"], "COUNT(*)"),
            (
                &["External", "'Order'", "From as x"],
                "'External', 'Order', 'From' as x",
            ),
        ] {
            assert_eq!(of(given).as_deref(), Ok(written));
        }
        for given in [
            &["id from Leads where id > 0 limit 1"][..],
            &["id, Email"],
            &["id) "],
            &["EVIL(id)"],
            &["COUNT(COUNT(id))"],
            &["COUNT(id) as x from"],
            &["'a''b'"],
            &[""],
            &["a..b"],
            &["a\u{a0}b"],
            &[],
        ] {
            assert!(of(given).is_err(), "{given:?}");
        }
        assert!(of(&["COUNT(id)", "Stage"]).is_err_and(|said| said.contains("query()")));
    }

    #[test]
    fn orders_and_modules_and_ids_are_checked() {
        assert_eq!(
            order("Last_Name asc,Email DESC").as_deref(),
            Ok("Last_Name asc, Email DESC")
        );
        for wrong in ["", "Last_Name asc limit 1", "id; x", "a up", "a,,b"] {
            assert!(order(wrong).is_err(), "{wrong:?}");
        }
        assert!(check_module("Leads").is_ok() && check_module("Leads where").is_err());
        assert_eq!(id(&Id::from("42")), Ok("42"));
        assert!(id(&Id::from("1') or (id > '0")).is_err() && id(&Id::from("")).is_err());
    }

    #[test]
    fn a_filter_stays_a_condition() {
        for fine in [
            "Stage = 'Closed (Won)' and (Amount > 5 or Name like '%O''Neil%')",
            r"Path = 'C:\\dir\\' and Order > 1",
            "Name = 'order by x limit 5'",
            "Limit__c in (1, 2) and Limit = 5 and Order>5 and by = 1",
        ] {
            assert_eq!(check_filter(fine), Ok(()), "{fine}");
        }
        for wrong in [
            "id > 0) or (id > 1",
            "id > 0 order by id desc",
            "id > 0 Limit 5",
            "id > 0 group\n by Stage",
            "Name = 'O'Neil'",
            r"Name = 'x\' or id > 0 order by id'",
            "(id > 0",
            "id > 0))",
        ] {
            assert!(check_filter(wrong).is_err(), "{wrong}");
        }
    }
}
