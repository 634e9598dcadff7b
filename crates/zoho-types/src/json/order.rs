//! The order of the members of objects. The rows of a list are alike: the member that followed in the previous row is
//! most likely to follow again, and is tried before a search among all keys of the type.

/// The maximum number of members of a type whose order is kept.
const MOST: usize = 256;

/// The orders of the members of each type.
#[derive(Default)]
pub(super) struct Orders<'t>(Vec<Order<'t>>);

struct Order<'t> {
    /// The address of the type's keys, and their number.
    keys: (usize, usize),
    members: Vec<Member<'t>>,
}

/// A member that was read.
#[derive(Clone, Copy)]
pub(super) struct Member<'t> {
    pub(super) key: &'t str,
    /// The index of its field; `None` if the type has no such field.
    pub(super) field: Option<usize>,
}

impl<'t> Orders<'t> {
    /// Returns the number of the order that belongs to the type with these keys.
    pub(super) fn of(&mut self, keys: &[&str]) -> usize {
        let id = (keys.as_ptr().addr(), keys.len());
        if let Some(at) = self.0.iter().position(|order| order.keys == id) {
            return at;
        }
        self.0.push(Order {
            keys: id,
            members: Vec::with_capacity(keys.len()),
        });
        self.0.len() - 1
    }

    /// Returns the member that is most likely to follow; `next` is its number.
    #[inline]
    pub(super) fn expected(&self, order: usize, next: usize) -> Option<Member<'t>> {
        self.0.get(order)?.members.get(next).copied()
    }

    /// Returns the index of `key`, which is not the expected one, among `keys`.
    #[inline(never)]
    pub(super) fn look_up(
        &mut self,
        (order, next): (usize, &mut usize),
        key: &str,
        in_text: Option<&'t str>,
        keys: &[&str],
    ) -> Option<usize> {
        let order = self.0.get_mut(order)?;
        if *next < order.members.len()
            && let Some(at) = order.members.iter().position(|member| member.key == key)
        {
            *next = at + 1;
            return order.members[at].field;
        }
        let field = keys.iter().position(|there| *there == key);
        if let Some(key) = in_text
            && order.members.len() < MOST
        {
            order.members.insert(*next, Member { key, field });
            *next += 1;
        }
        field
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the index of `key`, as the reader looks it up.
    fn field<'t>(
        orders: &mut Orders<'t>,
        (order, next): (usize, &mut usize),
        (key, in_text): (&str, Option<&'t str>),
        keys: &[&str],
    ) -> Option<usize> {
        match orders.expected(order, *next) {
            Some(member) if member.key == key => {
                *next += 1;
                member.field
            }
            _ => orders.look_up((order, next), key, in_text, keys),
        }
    }

    #[test]
    fn a_key_is_found_in_whatever_order_it_comes() {
        let keys = ["a", "b", "c"];
        let mut orders = Orders::default();
        let rows: [&[&str]; 7] = [
            &["c", "x", "a", "b"],
            &["c", "x", "a", "b"],
            &["a", "b"],
            &["b", "y", "x", "c", "a", "z"],
            &["x", "x", "c", "c"],
            &[],
            &["z", "c", "x", "a", "b", "y"],
        ];
        for row in rows {
            let order = orders.of(&keys);
            let mut next = 0;
            for key in row {
                let expected = keys.iter().position(|there| there == key);
                for in_text in [Some(*key), None] {
                    let mut again = next;
                    let at = (order, &mut again);
                    let found = field(&mut orders, at, (key, in_text), &keys);
                    assert_eq!(found, expected, "{key} in {row:?}");
                    if in_text.is_none() {
                        next = again;
                    }
                }
            }
        }
        assert_ne!(orders.of(&keys), orders.of(&["a"]));
    }

    #[test]
    fn an_object_of_any_keys_takes_no_more_room_than_is_useful() {
        let names: Vec<String> = (0..10 * MOST).map(|n| n.to_string()).collect();
        let mut orders = Orders::default();
        let order = orders.of(&["7"]);
        let mut next = 0;
        for name in &names {
            let at = (order, &mut next);
            let found = field(&mut orders, at, (name, Some(name)), &["7"]);
            assert_eq!(found.is_some(), name == "7");
        }
        assert_eq!(orders.0[order].members.len(), MOST);
    }
}
