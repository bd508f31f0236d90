// SPDX-License-Identifier: GPL-3.0-or-later
// GET ?versioning: whether deleting can be undone.
#include "cos/client.h"
#include "cos/clientinternals.h"
#include "cos/xmlreading.h"

namespace Cos {

namespace {

const QLatin1String rootName("VersioningConfiguration");

Result<Versioning> versioningFromXml(const QByteArray &body)
{
    QXmlStreamReader xml(withoutLeadingBlanks(body));
    if (const auto root = enterRoot(xml, rootName); !root)
        return root.error();
    Versioning versioning = Versioning::NeverEnabled;
    eachChild(xml, [&](QStringView name) {
        if (name != QLatin1String("Status")) {
            xml.skipCurrentElement();
            return;
        }
        versioning = childText(xml).trimmed() == "Enabled" ? Versioning::Enabled : Versioning::Suspended;
    });
    if (const auto end = finishDocument(xml, rootName); !end)
        return end.error();
    return versioning;
}

}   // namespace

OperationOf<Versioning> *Client::getVersioning(const BucketRef &bucket)
{
    CallPlan<Versioning> plan;
    plan.request = bucketRequest("GET", bucket);
    plan.request.query.emplaceBack("versioning", QByteArray());
    plan.answerBody = AnswerBody::Document;
    plan.decode = [](const WireReply &reply) { return versioningFromXml(reply.body); };
    return startCall(this, *m_state, std::move(plan));
}

}   // namespace Cos
