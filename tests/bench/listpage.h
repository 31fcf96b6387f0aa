// The page of an account's list, on screen.
#pragma once

#include <memory>

namespace Calends {
class ResourcePage;
}

namespace Calends::Bench {

class ListAccount;

class ListPage
{
public:
    // Of an account that has learnt what it may do, and that outlives the page.
    explicit ListPage(ListAccount &account);
    ~ListPage();
    ListPage(const ListPage &) = delete;
    ListPage &operator=(const ListPage &) = delete;

private:
    std::unique_ptr<ResourcePage> m_page;
};

} // namespace Calends::Bench
