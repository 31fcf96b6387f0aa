#include "models/operations/operation.h"

#include <array>
#include <deque>
#include <vector>

namespace Calends {

namespace {

constexpr std::size_t MethodCount = 5;

// The path templates as a tree of segments: a request costs one step per segment, however long the table.
struct Node
{
    std::vector<std::pair<std::string_view, Node *>> literals;
    Node *parameter = nullptr;
    std::array<const Operation *, MethodCount> rows{};
};

class Tree
{
public:
    Tree()
    {
        for (const Operation &row : operations())
            insert(row);
    }

    const Operation *match(Method method, QStringView path) const
    {
        return descend(m_root, std::size_t(method), path);
    }

private:
    Node *newNode() { return &m_nodes.emplace_back(); }
    void insert(const Operation &row);
    Node *literal(Node &node, std::string_view segment);
    static const Operation *descend(const Node &node, std::size_t method, QStringView rest);

    std::deque<Node> m_nodes; // never moves what it holds
    Node m_root;
};

Node *Tree::literal(Node &node, std::string_view segment)
{
    for (const auto &[name, child] : node.literals) {
        if (name == segment)
            return child;
    }
    return node.literals.emplace_back(segment, newNode()).second;
}

void Tree::insert(const Operation &row)
{
    Node *node = &m_root;
    std::string_view rest = row.path.substr(1);
    while (!rest.empty()) {
        const std::size_t slash = std::min(rest.find('/'), rest.size());
        const std::string_view segment = rest.substr(0, slash);
        if (segment.front() == '{') {
            if (!node->parameter)
                node->parameter = newNode();
            node = node->parameter;
        } else {
            node = literal(*node, segment);
        }
        rest.remove_prefix(std::min(slash + 1, rest.size()));
    }
    node->rows[std::size_t(row.method)] = &row;
}

// Depth is bounded by the longest template: a node below it has no children.
const Operation *Tree::descend(const Node &node, std::size_t method, QStringView rest)
{
    if (rest.isEmpty())
        return node.rows[method];
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView segment = slash < 0 ? rest : rest.first(slash);
    const QStringView after = slash < 0 ? QStringView() : rest.sliced(slash + 1);
    if (segment.isEmpty())
        return nullptr;
    for (const auto &[name, child] : node.literals) {
        if (segment.compare(latin1(name), Qt::CaseInsensitive) != 0)
            continue;
        if (const Operation *row = descend(*child, method, after))
            return row;
    }
    return node.parameter ? descend(*node.parameter, method, after) : nullptr;
}

} // namespace

const Operation *matchOperation(Method method, QStringView path)
{
    static const Tree tree;
    constexpr QLatin1StringView rewritten("/api/v2/");
    if (path.startsWith(rewritten, Qt::CaseInsensitive))
        path = path.sliced(4);
    return path.startsWith(u'/') ? tree.match(method, path.sliced(1)) : nullptr;
}

} // namespace Calends
