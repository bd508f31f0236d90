// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "bucketsettings/xmlelement.h"
#include "cos/client.h"

namespace Settings {

/// Reads a sub-resource that the service lists in pages, and answers with one document that has the items of all of them. A page
/// that cannot be read is answered as it came: whoever asked says what is wrong with it. Errors: Malformed, for pages without
/// end.
class ListReading final : public OperationOf<Cos::Configuration>
{
    Q_OBJECT

public:
    /// \a itemName is the element of one item. Lives with \a client.
    ListReading(Cos::Client *client, const Cos::BucketRef &bucket, const Cos::Subresource &subresource, QLatin1String itemName);

protected:
    void start() override;
    void abort() override;

private:
    void ask(const QString &token);
    void take(const Cos::Configuration &page);

    Cos::Client *m_client;
    const Cos::BucketRef m_bucket;
    const Cos::Subresource m_subresource;
    const QLatin1String m_itemName;
    XmlElement m_all;   ///< the first page, with the items of the others
    QList<XmlElement> m_items;
    QStringList m_tokens;
    OperationHandle m_page;
};

}   // namespace Settings
