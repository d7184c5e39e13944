package org.tejian.soap.internal.intake;

import java.util.List;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;
import org.tejian.soap.internal.fault.SoapError;

/** A body that asks for nothing is refused before anything is called. */
public final class OperationInterceptor extends AbstractPhaseInterceptor<Message> {

    public OperationInterceptor() {
        super(Phase.PRE_INVOKE);
    }

    @Override
    public void handleMessage(Message message) {
        if (message.getExchange().getBindingOperationInfo() == null) {
            Detail detail = new Detail("Body", "没有操作元素。", "It holds no element of an operation.");
            throw new Refusal(SoapError.MESSAGE_ILLEGAL, List.of(detail));
        }
    }
}
