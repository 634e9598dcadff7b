//! A plain table, aligned by terminal columns.

use crate::text::{harmless, shortened, width};

/// The largest width of a cell; longer text is cut.
const WIDEST: usize = 60;

/// Rows of cells, of which the first is the heading.
#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Creates a table with the names of its columns.
    pub(crate) fn new<T: Into<String>>(heading: impl IntoIterator<Item = T>) -> Self {
        let mut table = Self::default();
        table.row(heading);
        table
    }

    /// Adds a row.
    pub(crate) fn row<T: Into<String>>(&mut self, cells: impl IntoIterator<Item = T>) {
        let cells = cells.into_iter().map(Into::into);
        let cells = cells.map(|cell: String| shortened(&harmless(&cell), WIDEST));
        self.rows.push(cells.collect());
    }

    /// Returns the lines, the heading first, without trailing spaces.
    pub(crate) fn lines(&self) -> Vec<String> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns)
            .map(|column| {
                let cells = self.rows.iter().filter_map(|row| row.get(column));
                cells.map(|cell| width(cell)).max().unwrap_or(0)
            })
            .collect();
        let line = |row: &Vec<String>| {
            let mut line = String::new();
            for (cell, widest) in row.iter().zip(&widths) {
                let missing = widest - width(cell);
                line.push_str(cell);
                line.extend(std::iter::repeat_n(' ', missing + 2));
            }
            line.trim_end().to_owned()
        };
        self.rows.iter().map(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_whatever_the_script() {
        let mut table = Table::new(["NAME", "VALUE"]);
        for name in ["東京都", "e\u{301}t", "a\u{1b}\u{202e}b", "ﾃｽﾄ"] {
            table.row([name, "1"]);
        }
        let columns: Vec<_> = table
            .lines()
            .iter()
            .map(|line| width(&line[..line.rfind([' ']).unwrap()]))
            .collect();
        assert_eq!(columns, [columns[0]; 5], "{:?}", table.lines());
        assert!(!table.lines().concat().contains(['\u{1b}', '\u{202e}']));
    }

    #[test]
    fn columns_are_aligned_by_characters() {
        let mut table = Table::new(["", "NAME", "VALUE"]);
        table.row(["≠", "größe", "1"]);
        table.row(["", "x", ""]);
        assert_eq!(table.lines(), ["   NAME   VALUE", "≠  größe  1", "   x"]);
    }

    #[test]
    fn a_long_cell_is_cut_and_does_not_push_the_others_away() {
        let mut table = Table::new(["A", "B"]);
        table.row(["x".repeat(100), "y".to_owned()]);
        let lines = table.lines();
        assert_eq!(lines[1].chars().count(), WIDEST + 3);
        assert!(lines[1].ends_with("…  y"));
        assert_eq!(Table::default().lines(), Vec::<String>::new());
    }
}
