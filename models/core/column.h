// What a table shows of a value, or only asks of it.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

#include "models/core/instant.h"
#include "models/core/query.h"
#include "models/core/tablemodel.h"

namespace Calends {

template <typename T>
struct Column
{
    QByteArray id; // for settings, tests and the filter: "zone" in zone:Europe/*
    QString title; // translated
    std::function<QString(const T &, const TableContext &)> text;
    std::function<SortKey(const T &, const TableContext &)> key = {}; // empty: by the text
    CellLook look = CellLook::Plain;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    std::function<QByteArray(const T &)> state = {};
    std::function<QString(const T &, const TableContext &)> detail = {};
    std::function<QString(const T &, const TableContext &)> toolTip = {}; // empty: the text
    bool searched = true;
    int width = 16; // characters that usually fit
    bool firm = false; // never narrower than its width: times, numbers
    QString description = {}; // of the header, translated; empty: the title
    std::function<SortKey(const T &, const TableContext &)> place = {}; // sorts by it instead of by the key
    // What a filter compares, when not the text: the zone's name, each attendee, nothing for "none".
    std::function<QStringList(const T &)> asked = {};
    QueryOrder order = QueryOrder::None; // what the key is to a filter
    // In a file: what is not cut short for the screen. Empty: the text.
    std::function<QString(const T &, const TableContext &)> plain = {};
    // Of a column that shows a time.
    std::function<std::optional<Instant>(const T &)> moment = {};
    bool freeText = false; // veiled in discreet mode though no page says so
};

} // namespace Calends
