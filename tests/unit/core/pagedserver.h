// A list on a server that exists only in this process: pages of it, with totals and ETags, answered when
// told.
#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QStringList>

#include <functional>

#include "models/api/reader.h"

class PagedServer : public Calends::Reader
{
public:
    // Lists by the `kind` asked in the query; rows in the server's order.
    QHash<QString, QList<QByteArray>> lists;
    int mostRows = -1; // gives no more, whatever it promised
    Calends::ErrorKind failure = Calends::ErrorKind::None; // of every call
    int failFromPage = -1; // pages from this one on fail with `failure`; -1: all
    QString failList; // only this list fails; empty: every one
    bool holds = false; // answers only on release()
    std::function<void(int page)> afterAnswer; // of that number; the lists may change between two pages

    int asked = 0;
    int notModified = 0;
    QStringList askedLists; // each time
    QList<Calends::Priority> priorities; // of each call

    Calends::Call *read(const Calends::ReadRequest &request, QObject *owner) override;
    void release();

    static Calends::ReadRequest request(const QString &list);

private:
    class Pending;
    Calends::Outcome outcomeOf(const Calends::ReadRequest &request);
    void answer(Pending &call);
    QList<QPointer<Pending>> m_held;
};
