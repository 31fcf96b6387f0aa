// What every test of the table begins with: a small table in a view that is on the screen.
#pragma once

#include <QObject>

#include <memory>

#include "tests/gui/kit/samplepeople.h"
#include "ui/kit/tableview.h"

// Before each test both are made anew.
class TableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

protected:
    QByteArrayList shown() const { return m_view->columnLayout().shown; } // columns, in order

    std::unique_ptr<Calends::ValueTable<SamplePerson>> m_table;
    std::unique_ptr<Calends::TableView> m_view;
};
