#include "tests/bench/listpage.h"

#include <QApplication>

#include "tests/bench/listaccount.h"
#include "ui/bookings/bookingpage.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/people/peoplepage.h"
#include "ui/shell/resourcepage.h"

namespace Calends::Bench {

namespace {

std::unique_ptr<ResourcePage> pageOf(const ListAccount &account)
{
    if (PlannedFeed<Booking> *const list = account.bookings())
        return std::make_unique<ResourcePage>(
            bookingPage(list->table()), list->table(), list->feed(), account.session());
    PlannedFeed<Person> &list = *account.people();
    const PeopleKind kind = peopleWhole(account.session().capabilities(), account.scope()).kind;
    return std::make_unique<ResourcePage>(
        peoplePage(kind, list.table(), {}), list.table(), list.feed(), account.session());
}

} // namespace

ListPage::ListPage(ListAccount &account)
{
    QApplication::setStyle(new Style(Theme::Light));
    m_page = pageOf(account);
    m_page->resize(1280, 800);
    m_page->show();
    m_page->repaint();
    account.paintWith([page = m_page.get()] { page->view()->viewport()->repaint(); });
}

ListPage::~ListPage() = default;

} // namespace Calends::Bench
