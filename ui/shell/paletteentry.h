// What the command palette lists: a place, a verb, an account, a row, an operation.
#pragma once

#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

#include "models/core/tablemodel.h"

namespace Calends {

struct PaletteEntry
{
    // In the order of equals.
    enum class Kind : quint8 { Place, Action, Account, Row, Operation };

    Kind kind = Kind::Action;
    QString id = {}; // the same in every list: what was chosen last is known by it
    QString text = {}; // translated
    QString detail = {}; // shown beside the text, and searched
    QString words = {}; // searched only
    QString mark = {}; // at the far side: the keys, or what it is
    QString reason = {}; // why it cannot be done now, and what would help; empty: it can
    bool isPersonal = false; // veiled in discreet mode
    std::function<void()> run = {};
};

// The rows of a page.
struct PaletteRows
{
    QPointer<const TableModel> table;
    QString page; // its id
    QString mark; // its title
    int name = 0; // the column that says what a row is called
    QList<int> telling; // the columns that tell those of the same name apart
    bool isPersonal = false;
    std::function<void(const QString &row)> show = {};
};

} // namespace Calends
