// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/listreading.h"

namespace Settings {

namespace {

constexpr QLatin1String truncatedName("IsTruncated");
constexpr QLatin1String tokenName("ContinuationToken");
constexpr QLatin1String nextTokenName("NextContinuationToken");

bool isTruncated(const XmlElement &page)
{
    return page.textOf(truncatedName).value_or(QString()).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

}   // namespace

ListReading::ListReading(Cos::Client *client, const Cos::BucketRef &bucket, const Cos::Subresource &subresource,
                         QLatin1String itemName)
    : OperationOf(client)
    , m_client(client)
    , m_bucket(bucket)
    , m_subresource(subresource)
    , m_itemName(itemName)
{
}

void ListReading::start()
{
    ask({});
}

void ListReading::abort()
{
    m_page.reset();
}

void ListReading::ask(const QString &token)
{
    Cos::Subresource page = m_subresource;
    if (!token.isEmpty())
        page.parameters.emplaceBack("continuation-token", token.toUtf8());
    m_page = OperationHandle(
        m_client->getConfiguration(m_bucket, page)->onDone(this, [this](const Result<Cos::Configuration> &result) {
            if (result)
                take(*result);
            else
                finish(result.error());
        }));
}

void ListReading::take(const Cos::Configuration &page)
{
    const Parsed<XmlElement> root = XmlElement::parse(page.document.value_or(QByteArray()));
    const bool isFirst = m_tokens.isEmpty();
    if (!root || (isFirst && !isTruncated(*root)))
        return finish(page);
    if (isFirst)
        m_all = *root;
    m_items += root->children(m_itemName);
    const QString next = root->textOf(nextTokenName).value_or(QString());
    if (isTruncated(*root) && !next.isEmpty()) {
        if (m_tokens.contains(next))
            return finish(CosError::local(ErrorKind::Malformed, QStringLiteral("the list goes round in a circle")));
        m_tokens.append(next);
        return ask(next);
    }
    m_all.replaceChildren(m_itemName, m_items);
    m_all.setTextOf(truncatedName, isTruncated(*root) ? QStringLiteral("true") : QStringLiteral("false"));
    m_all.removeChildren(tokenName);
    m_all.removeChildren(nextTokenName);
    finish(Cos::Configuration{m_all.toXml(XmlElement::Layout::Indented), page.headers});
}

}   // namespace Settings
