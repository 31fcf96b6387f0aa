#include "tests/gui/kit/tabletest.h"

#include <QApplication>
#include <QTest>

#include "ui/kit/style.h"

using namespace Calends;

void TableTest::initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }

void TableTest::init()
{
    m_view.reset();
    m_table = sampleTable();
    m_view = std::make_unique<TableView>();
    m_view->setModel(m_table.get());
    m_view->resize(600, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}
